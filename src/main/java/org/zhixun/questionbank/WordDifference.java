package org.zhixun.questionbank;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference of two texts by words; where there are no spaces between words, as in Chinese, by characters. */
public final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|.|\\R", Pattern.DOTALL);

    private WordDifference() {}

    /** What became of a piece. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /**
     * A piece of text.
     *
     * @param change what became of it
     * @param text the piece
     */
    public record Piece(Change change, String text) {

        public boolean isAdded() {
            return change == Change.ADDED;
        }

        public boolean isRemoved() {
            return change == Change.REMOVED;
        }
    }

    /**
     * Gives both texts in one row of pieces: those that are not {@code ADDED} make up the older one, those not {@code REMOVED} the newer.
     *
     * @param older the older text, not null
     * @param newer the newer text, not null
     */
    public static List<Piece> between(String older, String newer) {
        List<String> before = words(older);
        List<String> after = words(newer);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Change.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, before.subList(at, before.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
