package org.zhixun.questionbank.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.model.Citations;

/** One question about a case while it is written. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentForm content = new ContentForm();
    private int weight = 1;
    private String stem = "";
    private String explanation = "";
    private String reasoning = "";
    private String basis = "";

    /** Gives a form with what a question says. */
    static PartForm of(SubQuestion part) {
        PartForm form = new PartForm();
        form.content.take(part.kind(), part.content());
        form.weight = part.weight();
        form.stem = part.stem();
        form.explanation = part.explanation();
        form.reasoning = part.reasoning();
        form.basis = text(part.basis());
        return form;
    }

    /** Gives the question as it was filled in. */
    SubQuestion part() {
        return new SubQuestion(
                content.getKind(),
                weight,
                stem,
                content.content(),
                explanation,
                basis.isEmpty() ? List.of() : Citations.typed(basis),
                reasoning);
    }

    static String text(List<Citation> basis) {
        return basis.stream().map(Citation::toString).collect(Collectors.joining("；"));
    }

    public ContentForm getContent() {
        return content;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public String getStem() {
        return stem;
    }

    public void setStem(String stem) {
        this.stem = ContentForm.plain(stem);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = ContentForm.plain(explanation);
    }

    public String getReasoning() {
        return reasoning;
    }

    public void setReasoning(String reasoning) {
        this.reasoning = ContentForm.plain(reasoning);
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = ContentForm.plain(basis);
    }
}
