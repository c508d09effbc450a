package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.zhixun.questionbank.LawChange;
import org.zhixun.questionbank.LawChange.ArticleChange;
import org.zhixun.questionbank.LawChange.Fate;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.questionbank.QuarantineView.Decision;
import org.zhixun.shared.Identified;

/** Why a question was taken out of the pool after a change of law: one article that it cites, before and after; and what came of it. */
@Entity
@Table(name = "question_quarantine")
public class Quarantine extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private QuestionRevision revision;

    @Column(name = "statute")
    private String statute;

    @Column(name = "old_version")
    private LocalDate oldVersion;

    @Column(name = "new_version")
    private LocalDate newVersion;

    @Column(name = "old_article")
    private String oldArticle;

    @Column(name = "new_article")
    private String newArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate")
    private Fate fate;

    @Lob
    @Column(name = "old_text")
    private String oldText;

    @Lob
    @Column(name = "new_text")
    private String newText;

    @Column(name = "since")
    private Instant since;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Decision outcome;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Quarantine() {}

    Quarantine(QuestionRevision revision, LawChange change, ArticleChange article, Instant now) {
        this.question = revision.question();
        this.revision = revision;
        this.statute = change.statute();
        this.oldVersion = change.oldVersion();
        this.newVersion = change.newVersion();
        this.oldArticle = article.oldArticle();
        this.newArticle = article.newArticle();
        this.fate = article.fate();
        this.oldText = article.oldText();
        this.newText = article.newText();
        this.since = now;
    }

    /** Notes what came of it; the first decision counts. */
    void decide(Decision decided, String by, Instant now) {
        if (outcome == null) {
            outcome = decided;
            decidedBy = by;
            decidedAt = now;
        }
    }

    Question question() {
        return question;
    }

    QuarantineView view() {
        return new QuarantineView(
                question.code(),
                revision.id(),
                statute,
                oldVersion,
                newVersion,
                oldArticle,
                newArticle,
                fate,
                oldText,
                newText,
                since,
                outcome,
                decidedBy,
                decidedAt);
    }
}
