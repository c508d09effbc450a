package org.zhixun.questionbank.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A bank as its text states it, free of faults.
 *
 * @param code the code, which never changes
 * @param name Chinese name
 * @param nameEn English name
 * @param statute what questions cite when they name no statute; null where each names its own
 * @param statuteVersion date of that statute; null without one
 * @param questions the questions in the order of the text
 */
public record ParsedBank(
        String code,
        String name,
        String nameEn,
        String statute,
        LocalDate statuteVersion,
        List<ParsedQuestion> questions) {

    public ParsedBank {
        questions = List.copyOf(questions);
    }
}
