package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.questionbank.AlikeQuestion;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionService;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.Wording;
import org.zhixun.questionbank.model.Citations;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;

/** A question of any kind while it is written; every saving makes a revision. */
@Named
@ViewScoped
public class QuestionEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LEVELS = List.of("BASIC", "INTERMEDIATE", "ADVANCED");
    private static final String EVERY_BRANCH = "通用";

    @Inject
    private BankQueries queries;

    @Inject
    private QuestionService service;

    @Inject
    private PageTexts texts;

    private final List<PartForm> parts = new ArrayList<>(List.of(new PartForm(), new PartForm()));
    private final PartForm whole = new PartForm();
    private String bankCode;
    private String code;
    private BankView bank;
    private int revisionNo;
    private TextFormat format = TextFormat.PLAIN;
    private String point = "";
    private int difficulty = 70;
    private String level = LEVELS.get(0);
    private String branch = EVERY_BRANCH;
    private List<AlikeQuestion> alike = List.of();
    private boolean warned;

    /** Reads the question that the address names, or begins one in the bank that it names. */
    public void load() {
        if (code != null && !code.isBlank()) {
            QuestionDetail question = queries.question(code);
            bank = question.bank();
            take(ParsedQuestion.of(question.current()));
            revisionNo = question.current().number();
        } else {
            code = "";
            bank = queries.bank(bankCode);
        }
    }

    private void take(ParsedQuestion text) {
        format = text.wording().format();
        whole.setStem(text.stem());
        whole.setExplanation(text.explanation());
        whole.setReasoning(text.wording().reasoning());
        whole.setBasis(PartForm.text(text.basis()));
        whole.getContent().take(text.kind(), text.content());
        if (text.content() instanceof CaseAnalysis analysis) {
            parts.clear();
            analysis.parts().forEach(part -> parts.add(PartForm.of(part)));
        }
        point = text.knowledgePoint();
        difficulty = text.difficulty();
        level = text.level();
        branch = text.branch();
    }

    /** Saves a revision, the first time only where no question of the bank is much alike; those are named first. */
    public String save() {
        ParsedQuestion text = text();
        alike = warned ? List.of() : queries.alike(bank.code(), text);
        warned = true;
        if (!alike.isEmpty()) {
            return null;
        }
        String saved = service.save(bank.code(), text, revisionNo);
        Faces.getFlash().setKeepMessages(true);
        Messages.addGlobalInfo(texts.get("questionbank.saved"));
        return "review?faces-redirect=true&code=" + saved;
    }

    private ParsedQuestion text() {
        QuestionKind kind = whole.getContent().getKind();
        Content content = kind.isComposed()
                ? new CaseAnalysis(parts.stream().map(PartForm::part).toList())
                : whole.getContent().content();
        if (whole.getBasis().isEmpty()) {
            throw RuleViolation.invalid("questionbank.basis-missing");
        }
        return new ParsedQuestion(
                code,
                kind,
                new Wording(format, whole.getStem(), whole.getExplanation(), whole.getReasoning()),
                content,
                point,
                Citations.typed(whole.getBasis()),
                difficulty,
                level,
                branch.isEmpty() ? EVERY_BRANCH : branch);
    }

    /** Adds a question about the case. */
    public void addPart() {
        if (parts.size() < CaseAnalysis.MOST) {
            parts.add(new PartForm());
        }
    }

    /** Takes a question about the case out. */
    public void removePart(PartForm part) {
        parts.remove(part);
    }

    /** Gives the knowledge points of the bank that hold what was typed. */
    public List<String> points(String typed) {
        return queries.knowledgePoints(bank.id()).stream()
                .filter(each -> each.contains(typed))
                .toList();
    }

    public List<QuestionKind> getKinds() {
        return List.of(QuestionKind.values());
    }

    /** Gives the kinds that a question about a case can have. */
    public List<QuestionKind> getPartKinds() {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> !kind.isComposed())
                .toList();
    }

    public List<TextFormat> getFormats() {
        return List.of(TextFormat.values());
    }

    /** Gives the levels' codes by label. */
    public Map<String, String> getLevels() {
        Map<String, String> labels = new LinkedHashMap<>();
        LEVELS.forEach(each -> labels.put(texts.get("questionbank.level." + each), each));
        return labels;
    }

    public boolean isNew() {
        return code.isEmpty();
    }

    public BankView getBank() {
        return bank;
    }

    public PartForm getWhole() {
        return whole;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public List<AlikeQuestion> getAlike() {
        return alike;
    }

    public String getBankCode() {
        return bankCode;
    }

    public void setBankCode(String bankCode) {
        this.bankCode = bankCode;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TextFormat getFormat() {
        return format;
    }

    public void setFormat(TextFormat format) {
        this.format = format;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = ContentForm.plain(point);
    }

    public int getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(int difficulty) {
        this.difficulty = difficulty;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = ContentForm.plain(branch);
    }
}
