package org.zhixun.exam.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.zhixun.exam.paper.SlotView.OptionView;
import org.zhixun.shared.Marks;

/**
 * A form with its questions, immutable.
 *
 * @param id the form; 0 for one that is only a preview
 * @param formNo its number among the forms of the blueprint, from 1
 * @param totalMarks the marks of all slots
 * @param slots the questions in the order of the paper; slot {@code n} stands at index {@code n - 1}
 */
public record FormView(long id, int formNo, Marks totalMarks, List<SlotView> slots) {

    public FormView {
        slots = List.copyOf(slots);
    }

    /** Makes a form of slots that are numbered from 1 without gaps. */
    public static FormView of(long id, int formNo, List<SlotView> slots) {
        return new FormView(id, formNo, slots.stream().map(SlotView::marks).reduce(Marks.ZERO, Marks::plus), slots);
    }

    /** Tells whether the form has a slot with this number. */
    public boolean has(int slot) {
        return slot >= 1 && slot <= slots.size();
    }

    /**
     * Gives a question.
     *
     * @param slot its number, from 1
     * @throws IndexOutOfBoundsException if the form has no such slot
     */
    public SlotView slot(int slot) {
        return slots.get(slot - 1);
    }

    /** Gives the paper as a person with this seed sees it; {@link OptionOrder#AS_WRITTEN} for the bank's order. */
    public List<SheetSlot> sheet(long optionSeed) {
        return slots.stream().map(slot -> slot.sheet(optionSeed)).toList();
    }

    /** Gives a fingerprint of everything that decides what is asked and what it earns, as 64 hexadecimal digits (SHA-256). */
    public String contentHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            slots.forEach(slot -> digest.update(line(slot).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(SlotView slot) {
        StringBuilder line = new StringBuilder()
                .append(slot.slot())
                .append('\t')
                .append(slot.revisionId())
                .append('\t')
                .append(slot.kind())
                .append('\t')
                .append(slot.marks().hundredths())
                .append('\t')
                .append(slot.rule())
                .append('\t')
                .append(slot.key())
                .append('\t')
                .append(slot.stem());
        for (OptionView option : slot.options()) {
            line.append('\t').append(option.key()).append('\t').append(option.text());
        }
        return line.append('\n').toString();
    }
}
