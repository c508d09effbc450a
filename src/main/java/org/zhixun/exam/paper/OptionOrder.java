package org.zhixun.exam.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The order in which a person sees the options of a question. It follows from the person's seed and the slot alone, so that every node
 * and every later replay shows the same page.
 */
public final class OptionOrder {

    /** The seed that leaves options in the bank's order. */
    public static final long AS_WRITTEN = 0;

    private OptionOrder() {}

    /**
     * Gives the order.
     *
     * @param seed the person's seed; {@link #AS_WRITTEN} shuffles nothing
     * @param slot the slot's number, from 1
     * @param optionKeys the keys as the bank has them, not null
     * @return the same keys, shuffled
     */
    public static List<String> of(long seed, int slot, List<String> optionKeys) {
        return seed == AS_WRITTEN ? List.copyOf(optionKeys) : shuffled(optionKeys, Seeds.mix(seed, slot));
    }

    private static List<String> shuffled(List<String> keys, long seed) {
        List<String> order = new ArrayList<>(keys);
        Collections.shuffle(order, new Random(seed));
        return List.copyOf(order);
    }
}
