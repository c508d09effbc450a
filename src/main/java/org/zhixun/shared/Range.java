package org.zhixun.shared;

/**
 * Which rows of a long list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size how many rows at most, 1 to 1000
 */
public record Range(int first, int size) {

    public Range {
        if (first < 0 || size < 1 || size > 1000) {
            throw new RuleViolation(RuleViolation.Kind.MALFORMED, "shared.range", first, size);
        }
    }
}
