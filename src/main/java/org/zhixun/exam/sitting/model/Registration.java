package org.zhixun.exam.sitting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhixun.shared.Identified;

/** A person's place in an exam: one a person and exam, with the form and the order of options fixed before the exam opens. */
@Entity
@Table(name = "registration")
public class Registration extends Identified {

    @Column(name = "exam_id")
    private long examId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "form_id")
    private long formId;

    @Column(name = "option_seed")
    private long optionSeed;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    protected Registration() {}

    /**
     * Registers.
     *
     * @param examId the exam
     * @param personId the person
     * @param formId the person's form
     * @param optionSeed decides the order of options
     */
    public Registration(long examId, long personId, long formId, long optionSeed) {
        this.examId = examId;
        this.personId = personId;
        this.formId = formId;
        this.optionSeed = optionSeed;
    }

    /** Adds time for this person and gives what that comes to. */
    int extend(int minutes) {
        extraMinutes = Exam.extended(extraMinutes, minutes);
        return extraMinutes;
    }

    public long examId() {
        return examId;
    }

    public long personId() {
        return personId;
    }

    public int extraMinutes() {
        return extraMinutes;
    }
}
