package org.zhixun.questionbank;

/**
 * How many questions a paper could draw.
 *
 * @param kind of this kind
 * @param knowledgePoint with exactly this knowledge point
 * @param count so many
 */
public record PoolCount(QuestionKind kind, String knowledgePoint, long count) {}
