package org.zhixun.questionbank.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the questions that are much like one, by wording and key.
 *
 * <p>A text becomes the set of its pairs of neighbouring letters, marks and blanks left out. For each pair the index holds who has it;
 * so those that have much in common with a text come out by counting, without looking at the others. Two texts are alike by the share
 * of pairs they have in common (Jaccard); a question is as much like another as its wording is to three fifths and its key to two
 * fifths, so that two questions that ask in the same words for different things are not taken for one.
 *
 * <p>Not safe for several threads at once; whoever shares it holds a lock.
 */
public final class LikenessIndex {

    /** From here on, in hundredths, two questions are named as much alike. */
    public static final int ALIKE = 70;

    private static final double WORDING = 0.6;
    private static final double KEY = 0.4;
    private static final double LEAST_WORDING = (ALIKE / 100.0 - KEY) / WORDING;

    private static final int MOST_GAPS = 1_000;

    private final Map<Integer, Postings> holders = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int[] common = new int[1024];

    /**
     * A question that is much like the one asked for.
     *
     * @param id its id
     * @param score how much, in hundredths
     */
    public record Match(long id, int score) {}

    /** What is known of a question. */
    private static final class Entry {
        private final long id;
        private final int[] wording;
        private final int[] key;

        Entry(long id, int[] wording, int[] key) {
            this.id = id;
            this.wording = wording;
            this.key = key;
        }
    }

    /** Who has a pair, by place. */
    private static final class Postings {
        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }
    }

    /**
     * Puts a question in, in place of what was known of it.
     *
     * @param id its id
     * @param wording what it asks, not null
     * @param key what is right, in words, not null
     */
    public void put(long id, String wording, String key) {
        remove(id);
        if (entries.size() > 2 * places.size() + MOST_GAPS) {
            closeGaps();
        }
        append(new Entry(id, pairs(wording), pairs(key)));
    }

    private void append(Entry entry) {
        int place = entries.size();
        entries.add(entry);
        places.put(entry.id, place);
        for (int pair : entry.wording) {
            holders.computeIfAbsent(pair, any -> new Postings()).add(place);
        }
    }

    /** Forgets the places of what was taken out. */
    private void closeGaps() {
        List<Entry> left = entries.stream().filter(Objects::nonNull).toList();
        entries.clear();
        places.clear();
        holders.clear();
        left.forEach(this::append);
    }

    /** Takes a question out. */
    public void remove(long id) {
        Integer place = places.remove(id);
        if (place != null) {
            entries.set(place, null);
        }
    }

    /** Gives how many questions are in. */
    public int size() {
        return places.size();
    }

    /**
     * Gives the questions that are much like one, most alike first.
     *
     * @param id the question itself, which is left out; -1 for one that is not in
     * @param wording what it asks, not null
     * @param key what is right, in words, not null
     * @param most how many at most
     */
    public List<Match> alike(long id, String wording, String key, int most) {
        int[] asked = pairs(wording);
        int[] right = pairs(key);
        if (common.length < entries.size()) {
            common = new int[Math.max(entries.size(), common.length * 2)];
        }
        Arrays.fill(common, 0, entries.size(), 0);
        for (int pair : asked) {
            Postings postings = holders.get(pair);
            for (int i = 0; postings != null && i < postings.size; i++) {
                common[postings.places[i]]++;
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = common[place] == 0 ? null : entries.get(place);
            if (entry != null && entry.id != id) {
                double wordingScore = share(common[place], asked.length, entry.wording.length);
                if (wordingScore >= LEAST_WORDING) {
                    double keyScore = share(common(right, entry.key), right.length, entry.key.length);
                    int score = (int) Math.round(100 * (WORDING * wordingScore + KEY * keyScore));
                    if (score >= ALIKE) {
                        matches.add(new Match(entry.id, score));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::score).reversed().thenComparingLong(Match::id));
        return List.copyOf(matches.subList(0, Math.min(most, matches.size())));
    }

    /** Gives the share in common; two empty sets are the same. */
    private static double share(int common, int one, int other) {
        int all = one + other - common;
        return all == 0 ? 1 : common / (double) all;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Gives the pairs in a text, each once, in order; a single letter stands for itself. */
    static int[] pairs(String text) {
        int[] letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        if (letters.length == 1) {
            return letters;
        }
        int[] pairs = new int[Math.max(0, letters.length - 1)];
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs[i] = letters[i] * 31_337 + letters[i + 1];
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }
}
