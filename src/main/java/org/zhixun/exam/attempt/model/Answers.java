package org.zhixun.exam.attempt.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.zhixun.exam.attempt.Change;

/**
 * The newest change of every slot. Per slot the highest change number wins, whatever the order of arrival; so applying a batch twice
 * changes nothing.
 *
 * <p>As text: changes divided by {@code ;}, each {@code slot:seq:value}, with {@code !} behind the value where the question is flagged.
 */
public final class Answers {

    private final TreeMap<Integer, Change> newest = new TreeMap<>();

    /** Reads the text form; empty text gives no answers. */
    public static Answers decode(String text) {
        Answers answers = new Answers();
        decodeChanges(text).forEach(change -> answers.newest.put(change.slot(), change));
        return answers;
    }

    /** Reads changes in the text form, in their order. */
    public static List<Change> decodeChanges(String text) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(';', from);
            end = end < 0 ? text.length() : end;
            int first = text.indexOf(':', from);
            int second = text.indexOf(':', first + 1);
            boolean marked = text.charAt(end - 1) == '!';
            changes.add(new Change(
                    Integer.parseInt(text, from, first, 10),
                    Integer.parseInt(text, first + 1, second, 10),
                    text.substring(second + 1, marked ? end - 1 : end),
                    marked));
            from = end + 1;
        }
        return changes;
    }

    /** Writes changes in the text form. */
    public static String encode(Collection<Change> changes) {
        StringBuilder text = new StringBuilder(changes.size() * 12);
        for (Change change : changes) {
            if (text.length() > 0) {
                text.append(';');
            }
            text.append(change.slot())
                    .append(':')
                    .append(change.seq())
                    .append(':')
                    .append(change.value());
            if (change.marked()) {
                text.append('!');
            }
        }
        return text.toString();
    }

    /**
     * Applies changes.
     *
     * @return those that were newer than what stood in their slot, in order; empty for a replay
     */
    public List<Change> apply(List<Change> changes) {
        List<Change> taken = new ArrayList<>(changes.size());
        for (Change change : changes) {
            Change before = newest.get(change.slot());
            if (before == null || change.seq() > before.seq()) {
                newest.put(change.slot(), change);
                taken.add(change);
            }
        }
        return taken;
    }

    /** Gives the newest of several changes of each slot, by slot. */
    public static List<Change> newest(Collection<Change> changes) {
        Answers answers = new Answers();
        answers.apply(List.copyOf(changes));
        return answers.all();
    }

    /** Gives the value that stands in a slot, empty for none. */
    public String value(int slot) {
        Change change = newest.get(slot);
        return change == null ? "" : change.value();
    }

    /** Gives the newest change of each slot that has one, by slot. */
    public List<Change> all() {
        return List.copyOf(newest.values());
    }

    /** Counts the slots that have an answer. */
    public int count() {
        return (int) newest.values().stream()
                .filter(change -> !change.value().isEmpty())
                .count();
    }

    /** Gives the text form. */
    public String encode() {
        return encode(newest.values());
    }
}
