package org.zhixun.shared;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of marks in whole hundredths, so that sums are exact.
 *
 * @param hundredths the amount times 100; may be negative
 */
public record Marks(int hundredths) implements Comparable<Marks>, Serializable {

    public static final Marks ZERO = new Marks(0);

    /**
     * Reads a decimal such as {@code 2.5}.
     *
     * @param text a decimal number with at most two places, not null
     * @return the marks, never null
     * @throws NumberFormatException if the text is no number
     * @throws ArithmeticException if it has more than two places or is too large
     */
    public static Marks parse(String text) {
        return new Marks(new BigDecimal(text.strip()).movePointRight(2).intValueExact());
    }

    /** Gives marks that are as near to an amount of hundredths as marks can be. */
    public static Marks capped(long hundredths) {
        return new Marks((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, hundredths)));
    }

    /** Gives the exact sum. */
    public Marks plus(Marks other) {
        return new Marks(Math.addExact(hundredths, other.hundredths));
    }

    /** Gives the amount as a decimal without superfluous zeros: {@code 2.5}, {@code 60}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Marks other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
