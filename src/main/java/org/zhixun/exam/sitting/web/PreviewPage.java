package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.OptionOrder;
import org.zhixun.exam.paper.Seeds;
import org.zhixun.exam.paper.SheetSlot;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.PaperPreview;
import org.zhixun.exam.sitting.PreviewQueries;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.web.PageTexts;

/** A paper as a trainee would see it, or with keys and explanations for proof-reading. */
@Named("examPreviewPage")
@RequestScoped
public class PreviewPage {

    @Inject
    private PreviewQueries queries;

    @Inject
    private PageTexts texts;

    private long examId;
    private int formNo = 1;
    private int sample = 1;
    private boolean proof;

    private PaperPreview paper;

    /** Reads the paper that the address names. */
    public void load() {
        paper = queries.paper(examId, formNo);
    }

    /** Gives the questions in the option order of the sample person. */
    public List<SheetSlot> getSheet() {
        return getForm().sheet(seed());
    }

    /** Gives everything that is known of a question. */
    public SlotView full(SheetSlot slot) {
        return getForm().slot(slot.slot());
    }

    /** Gives the key as the letters that stand before the options in this order. */
    public String key(SheetSlot slot) {
        String key = full(slot).key();
        StringBuilder letters = new StringBuilder();
        for (int place = 0; place < slot.options().size(); place++) {
            if (key.contains(slot.options().get(place).key())) {
                letters.append(letter(place));
            }
        }
        return letters.toString();
    }

    /** Tells whether an option is right. */
    public boolean right(SheetSlot slot, SlotView.OptionView option) {
        return full(slot).key().contains(option.key());
    }

    /** Gives the letter that stands before the option at a place. */
    public char letter(int place) {
        return (char) ('A' + place);
    }

    /** Tells whether only one option can be chosen. */
    public boolean single(SheetSlot slot) {
        return slot.kind() == QuestionKind.SINGLE_CHOICE || slot.kind() == QuestionKind.TRUE_FALSE;
    }

    /** Gives what an option says; right and wrong in the reader's language. */
    public String text(SlotView.OptionView option) {
        return option.text().isEmpty() ? texts.get("paper.option." + option.key()) : option.text();
    }

    /** Gives the numbers of the forms. */
    public List<Integer> getFormNumbers() {
        return IntStream.rangeClosed(1, getSpec().paper().forms()).boxed().toList();
    }

    private long seed() {
        return getSpec().shuffled() && !proof ? Seeds.mix(examId, -sample) : OptionOrder.AS_WRITTEN;
    }

    public ExamView getExam() {
        return paper.exam();
    }

    public ExamSpec getSpec() {
        return paper.spec();
    }

    public FormView getForm() {
        return paper.form();
    }

    public long getExamId() {
        return examId;
    }

    public void setExamId(long examId) {
        this.examId = examId;
    }

    /** Gives the number of the paper that is shown; before it is read, of the one that is wanted. */
    public int getFormNo() {
        return paper == null ? formNo : paper.formNo();
    }

    public void setFormNo(int formNo) {
        this.formNo = formNo;
    }

    public int getSample() {
        return sample;
    }

    public void setSample(int sample) {
        this.sample = sample;
    }

    public boolean isProof() {
        return proof;
    }

    public void setProof(boolean proof) {
        this.proof = proof;
    }
}
