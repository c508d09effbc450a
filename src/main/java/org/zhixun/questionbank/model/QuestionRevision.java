package org.zhixun.questionbank.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.questionbank.Letters;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.Wording;
import org.zhixun.shared.Identified;

/**
 * What a question says, with key and basis. Made once and never changed: forms of exams refer to it.
 *
 * <p>Stem, explanation and options are words, for searching and for wherever HTML can't be shown. What columns can't hold (HTML as it
 * was written, and the content of all but choices in plain text) stands beside them.
 */
@Entity
@Table(name = "question_revision")
public class QuestionRevision extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "revision_no")
    private int revisionNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind;

    @Column(name = "stem")
    private String stem;

    @Column(name = "explanation")
    private String explanation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "knowledge_point_id")
    private KnowledgePoint point;

    @Column(name = "knowledge_point")
    private String knowledgePoint;

    @Column(name = "difficulty")
    private int difficulty;

    @Column(name = "level_code")
    private String levelCode;

    @Column(name = "branch")
    private String branch;

    @Column(name = "statute")
    private String statute;

    @Column(name = "statute_version")
    private LocalDate statuteVersion;

    @Column(name = "article")
    private String article;

    @Column(name = "answer_key")
    private String answerKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_format")
    private TextFormat textFormat;

    @Lob
    @Column(name = "written_stem")
    private String writtenStem;

    @Lob
    @Column(name = "written_explanation")
    private String writtenExplanation;

    @Column(name = "reasoning")
    private String reasoning;

    @Lob
    @Column(name = "body")
    private String body;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderBy("letter")
    private List<QuestionOption> options = new ArrayList<>();

    protected QuestionRevision() {}

    QuestionRevision(
            Question question, int revisionNo, ParsedQuestion text, KnowledgePoint point, Author author, Instant now) {
        this.question = question;
        this.revisionNo = revisionNo;
        this.kind = text.kind();
        Wording wording = text.wording();
        this.stem = wording.words(wording.stem());
        this.explanation = wording.words(wording.explanation());
        this.textFormat = wording.format();
        this.reasoning = wording.reasoning();
        if (wording.format() == TextFormat.HTML) {
            this.writtenStem = wording.stem();
            this.writtenExplanation = wording.explanation();
        }
        if (!text.isPlainChoice()) {
            this.body = ContentJson.write(text.content());
        }
        this.point = point;
        this.knowledgePoint = point.path();
        this.difficulty = text.difficulty();
        this.levelCode = text.level();
        this.branch = text.branch();
        this.statute = text.firstCitation().statute();
        this.statuteVersion = text.firstCitation().version();
        this.article = text.article();
        this.answerKey = kind.isChoice() ? text.key() : "";
        this.contentHash = text.contentHash();
        this.createdAt = now;
        this.authorId = author.accountId();
        this.authorName = author.name();
        for (String option : text.options()) {
            options.add(new QuestionOption(Letters.of(options.size()), wording.words(option)));
        }
    }

    /**
     * Whose text it is.
     *
     * @param accountId who may therefore not review it; null for nobody
     * @param name what to call them; null where the text came from a file
     */
    record Author(Long accountId, String name) {}

    /** Tells whether the text says what this revision says. */
    public boolean says(ParsedQuestion text) {
        return contentHash.equals(text.contentHash());
    }

    public Question question() {
        return question;
    }

    public int revisionNo() {
        return revisionNo;
    }

    public KnowledgePoint point() {
        return point;
    }

    public String levelCode() {
        return levelCode;
    }

    public String branch() {
        return branch;
    }

    /** Gives who wrote it; null where it came from a file. */
    public String authorName() {
        return authorName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String answerKey() {
        return answerKey;
    }

    /** Gives the options in the order of their letters. */
    public List<QuestionOption> options() {
        return List.copyOf(options);
    }
}
