package org.zhixun.questionbank;

import java.util.stream.Collectors;

/** Letters that stand for places in a list, {@code A} for the first. */
public final class Letters {

    private Letters() {}

    /** Gives the letter of a place, counted from 0. */
    public static String of(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** Tells whether a text names one or more of so many places, each once and in alphabetical order. */
    static boolean ascending(String letters, int count) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter >= 'A' + count || (i > 0 && letter <= letters.charAt(i - 1))) {
                return false;
            }
        }
        return !letters.isEmpty();
    }

    /** Tells whether a text names each of so many places once, in any order. */
    public static boolean isPermutation(String letters, int count) {
        return letters.length() == count && ascending(sorted(letters), count);
    }

    /** Gives the letters in alphabetical order. */
    static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }
}
