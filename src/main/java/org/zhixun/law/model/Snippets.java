package org.zhixun.law.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.zhixun.law.Piece;

/** Cuts the part out of a text that a query hit, and marks the hits. */
final class Snippets {

    private static final int LENGTH = 150;
    private static final int BEFORE = 30;
    private static final String CUT = "…";

    private Snippets() {}

    /**
     * Gives the part of a text with most hits.
     *
     * @param text the text, not null
     * @param terms what was searched for
     */
    static List<Piece> of(String text, Terms terms) {
        String flat = text.replaceAll("\\R", " ");
        BitSet hits = hits(flat.toLowerCase(Locale.ROOT), terms);
        int from = start(hits, flat.length());
        int to = Math.min(flat.length(), from + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean marked = hits.get(at);
            int end = Math.min(to, marked ? hits.nextClearBit(at) : next(hits, at, to));
            String piece = flat.substring(at, end);
            boolean first = at == from && from > 0;
            boolean last = end == to && to < flat.length();
            if (first && marked) {
                pieces.add(new Piece(CUT, false));
            }
            pieces.add(new Piece((first && !marked ? CUT : "") + piece + (last && !marked ? CUT : ""), marked));
            if (last && marked) {
                pieces.add(new Piece(CUT, false));
            }
            at = end;
        }
        return pieces;
    }

    private static int next(BitSet hits, int at, int to) {
        int next = hits.nextSetBit(at);
        return next < 0 ? to : next;
    }

    /** Marks whole words, and pairs of their characters where a word does not occur as a whole. */
    private static BitSet hits(String text, Terms terms) {
        BitSet hits = new BitSet(text.length());
        for (String term : terms.all()) {
            String word = term.toLowerCase(Locale.ROOT);
            if (!mark(hits, text, word)) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    mark(hits, text, word.substring(i, i + 2));
                }
            }
        }
        return hits;
    }

    private static boolean mark(BitSet hits, String text, String word) {
        int at = text.indexOf(word);
        boolean found = at >= 0;
        while (at >= 0) {
            hits.set(at, at + word.length());
            at = text.indexOf(word, at + word.length());
        }
        return found;
    }

    /** Gives where to begin so that most hits are seen, a little before the first of them. */
    private static int start(BitSet hits, int length) {
        int best = 0;
        int most = -1;
        for (int at = hits.nextSetBit(0); at >= 0; at = hits.nextSetBit(hits.nextClearBit(at))) {
            int count = hits.get(at, Math.min(length, at + LENGTH - BEFORE)).cardinality();
            if (count > most) {
                most = count;
                best = at;
            }
        }
        return Math.max(0, Math.min(best - BEFORE, length - LENGTH));
    }
}
