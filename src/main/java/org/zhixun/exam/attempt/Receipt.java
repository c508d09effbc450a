package org.zhixun.exam.attempt;

import java.time.Instant;

/**
 * What the server vouches for after a batch is durable.
 *
 * @param attemptId the attempt
 * @param no number of the journal's newest row
 * @param seq highest change number taken
 * @param count how many questions have an answer
 * @param serverTime the server's clock when it answered
 * @param remainingMillis time left until the deadline, never negative
 * @param hash the journal's newest chain hash, 64 hexadecimal digits
 */
public record Receipt(
        long attemptId, int no, int seq, int count, Instant serverTime, long remainingMillis, String hash) {}
