package org.zhixun.questionbank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A bank in the list of banks.
 *
 * @param id the bank
 * @param code its code
 * @param name its Chinese name
 * @param nameEn its English name
 * @param statute what its questions cite when they name no other; null for none
 * @param statuteVersion date of that statute; null for none
 * @param counts how many active questions it has, by kind; kinds it has none of are missing
 * @param retired how many questions were retired
 * @param fileName the file it was last loaded from; null where no file holds it
 * @param fileState what became of that file since; null without a file
 * @param loadedAt when it was last loaded; null without a file
 */
public record BankRow(
        long id,
        String code,
        String name,
        String nameEn,
        String statute,
        LocalDate statuteVersion,
        Map<QuestionKind, Long> counts,
        long retired,
        String fileName,
        BankFileState fileState,
        Instant loadedAt) {

    public BankRow {
        counts = Map.copyOf(counts);
    }

    /** Gives how many active questions the bank has. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Gives how many active questions of a kind the bank has. */
    public long count(QuestionKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
