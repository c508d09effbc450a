package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One option of a revision. */
@Embeddable
public class QuestionOption {

    @Column(name = "letter")
    private String letter;

    @Column(name = "content")
    private String content;

    protected QuestionOption() {}

    QuestionOption(String letter, String content) {
        this.letter = letter;
        this.content = content;
    }

    public String letter() {
        return letter;
    }

    public String content() {
        return content;
    }
}
