package org.zhixun.exam.attempt;

import java.time.Instant;
import java.util.List;
import org.zhixun.shared.Marks;

/**
 * What the page of a running attempt shows: the form in this person's order and what was answered so far; never a key or an
 * explanation.
 *
 * @param attemptId the attempt
 * @param examId its exam; starting it once more is how an attempt is taken over
 * @param startedAt when it was started: with its number, this tells it from any attempt of another house
 * @param running false after hand-in or deadline; the lists are empty then
 * @param examName what the exam is called
 * @param personName who sits it
 * @param badgeNumber the number on the person's badge
 * @param device the opaque name of the device or window that holds the attempt
 * @param ticket what the page shows with every request instead of a sign-in
 * @param handOverKey the key of the hand-over file, 32 bytes in base64
 * @param remainingMillis the time left when this was read, 0 after the deadline
 * @param slots the questions, in order
 * @param answers the newest answer of every slot that was ever touched
 * @param seq the highest sequence number taken
 * @param no the number of the last receipt, 0 before the first
 * @param hash the head of the journal's hash chain
 * @param lastSavedAt when the last receipt was given, null before the first
 * @param showOneByDefault whether one question at a time is shown until the person chooses otherwise
 */
public record SitView(
        long attemptId,
        long examId,
        Instant startedAt,
        boolean running,
        String examName,
        String personName,
        String badgeNumber,
        String device,
        String ticket,
        String handOverKey,
        long remainingMillis,
        List<SlotView> slots,
        List<AnswerView> answers,
        long seq,
        long no,
        String hash,
        Instant lastSavedAt,
        boolean showOneByDefault) {

    /**
     * A question as it stands on this person's form.
     *
     * @param slot its number, from 1
     * @param kind the name of its kind: SINGLE_CHOICE, MULTIPLE_CHOICE, INDEFINITE_CHOICE, TRUE_FALSE
     * @param marks what it is worth
     * @param stem the question
     * @param options the options in this person's order
     */
    public record SlotView(int slot, String kind, Marks marks, String stem, List<OptionView> options) {

        /** Tells whether only one option can be chosen. */
        public boolean single() {
            return kind.equals("SINGLE_CHOICE") || kind.equals("TRUE_FALSE");
        }
    }

    /**
     * An option.
     *
     * @param key what stands for it in an answer, whatever its place
     * @param text what it says
     */
    public record OptionView(String key, String text) {}

    /**
     * The newest answer to a slot.
     *
     * @param slot the slot's number
     * @param seq the sequence number of the change
     * @param value the keys chosen, in alphabetical order; empty for none
     * @param marked whether the person wants to look at it again
     */
    public record AnswerView(int slot, long seq, String value, boolean marked) {}
}
