package org.zhixun.exam.paper.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/** A section as a blueprint keeps it. */
@Embeddable
public class Section {

    @Column(name = "section_no")
    private int number;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "knowledge_point")
    private String knowledgePoint;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind;

    @Column(name = "question_count")
    private int count;

    @Column(name = "marks")
    private int marks;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule")
    private ScoringRule rule;

    protected Section() {}

    Section(int number, SectionSpec spec) {
        this.number = number;
        this.bankId = spec.bankId();
        this.knowledgePoint = spec.knowledgePoint();
        this.kind = spec.kind();
        this.count = spec.count();
        this.marks = spec.marks().hundredths();
        this.rule = spec.rule();
    }

    SectionSpec spec() {
        return new SectionSpec(bankId, knowledgePoint, kind, count, new Marks(marks), rule);
    }
}
