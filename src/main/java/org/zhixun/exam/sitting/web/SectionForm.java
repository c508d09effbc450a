package org.zhixun.exam.sitting.web;

import java.io.Serializable;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/** A section while it is written. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long bankId;
    private String knowledgePoint;
    private QuestionKind kind = QuestionKind.SINGLE_CHOICE;
    private Integer count = 10;
    private Marks marks = Marks.parse("1");
    private ScoringRule rule = ScoringRule.ALL_OR_NOTHING;

    /** Makes a section that draws from a bank. */
    public SectionForm(Long bankId) {
        this.bankId = bankId;
    }

    SectionForm(SectionSpec spec) {
        this.bankId = spec.bankId();
        this.knowledgePoint = spec.knowledgePoint();
        this.kind = spec.kind();
        this.count = spec.count();
        this.marks = spec.marks();
        this.rule = spec.rule();
    }

    SectionSpec spec() {
        return new SectionSpec(
                bankId, knowledgePoint, kind, count == null ? 0 : count, marks == null ? Marks.ZERO : marks, rule);
    }

    /** Tells whether several options may be right, so that part answers exist. */
    public boolean isSeveral() {
        return spec().several();
    }

    public Marks getTotal() {
        return spec().total();
    }

    public Long getBankId() {
        return bankId;
    }

    /** Another bank has other knowledge points. */
    public void setBankId(Long bankId) {
        if (bankId == null || !bankId.equals(this.bankId)) {
            knowledgePoint = null;
        }
        this.bankId = bankId;
    }

    public String getKnowledgePoint() {
        return knowledgePoint;
    }

    public void setKnowledgePoint(String knowledgePoint) {
        this.knowledgePoint = knowledgePoint;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public Marks getMarks() {
        return marks;
    }

    public void setMarks(Marks marks) {
        this.marks = marks;
    }

    public ScoringRule getRule() {
        return rule;
    }

    public void setRule(ScoringRule rule) {
        this.rule = rule;
    }
}
