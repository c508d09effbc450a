package org.zhixun.law.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhixun.law.Piece;

/**
 * Two wordings side by side, each with what the other does not have marked. Chinese is compared character by character, numbers and Latin
 * words as wholes; where only one character between two changes stayed the same, it is marked with them, for single characters that
 * agree by chance read badly.
 *
 * @param before the older wording
 * @param after the newer wording
 */
public record WordDiff(List<Piece> before, List<Piece> after) {

    private static final Pattern WORD = Pattern.compile("[0-9０-９A-Za-z]+|\\R|.", Pattern.DOTALL);
    private static final int CHANCE = 1;

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares two wordings; null for one that does not exist. */
    public static WordDiff of(String before, String after) {
        if (before == null || after == null) {
            return new WordDiff(whole(before), whole(after));
        }
        List<String> left = words(before);
        List<String> right = words(after);
        List<Piece> marked = new ArrayList<>();
        List<Piece> markedAfter = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int start = delta.getSource().getPosition();
            boolean chance =
                    i > 0 && start - i <= CHANCE && !left.subList(i, start).contains("\n");
            add(marked, left.subList(i, start), chance);
            add(markedAfter, right.subList(j, j + start - i), chance);
            add(marked, delta.getSource().getLines(), true);
            add(markedAfter, delta.getTarget().getLines(), true);
            i = start + delta.getSource().size();
            j = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(marked, left.subList(i, left.size()), false);
        add(markedAfter, right.subList(j, right.size()), false);
        return new WordDiff(marked, markedAfter);
    }

    private static List<Piece> whole(String text) {
        return text == null ? List.of() : List.of(new Piece(text, false));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Adds words, to the piece before where it is marked alike. */
    private static void add(List<Piece> pieces, List<String> words, boolean marked) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).marked() == marked) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, marked));
        } else {
            pieces.add(new Piece(text, marked));
        }
    }
}
