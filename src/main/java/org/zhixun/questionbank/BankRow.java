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
 * @param keeping where its text is kept
 * @param sealed whether only those named for it may read it
 * @param counts how many approved questions it has, by kind; kinds it has none of are missing
 * @param retired how many questions were retired
 * @param waiting how many are drafts, in review or quarantined
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
        BankKeeping keeping,
        boolean sealed,
        Map<QuestionKind, Long> counts,
        long retired,
        long waiting,
        String fileName,
        BankFileState fileState,
        Instant loadedAt) {

    public BankRow {
        counts = Map.copyOf(counts);
    }

    /** Gives how many approved questions the bank has. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Gives how many approved questions of a kind the bank has. */
    public long count(QuestionKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
