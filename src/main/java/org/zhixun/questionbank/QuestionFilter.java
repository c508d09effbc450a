package org.zhixun.questionbank;

/**
 * Which questions of a bank are wanted; what is null or empty does not narrow.
 *
 * @param bankId the bank
 * @param text part of the code, the stem or the articles cited
 * @param kind the kind of question
 * @param knowledgePoint a knowledge point with everything below it
 * @param band how difficult
 * @param state whether papers may draw it
 */
public record QuestionFilter(
        long bankId, String text, QuestionKind kind, String knowledgePoint, DifficultyBand band, QuestionState state) {}
