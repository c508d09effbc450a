package org.zhixun.exam.paper.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.paper.SlotView.OptionView;
import org.zhixun.exam.paper.model.Assembly.Candidate;
import org.zhixun.exam.paper.model.Assembly.Wish;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionPool;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.shared.CurrentUser;

/** Puts slots and the bank's revisions together into papers that can be read. */
@ApplicationScoped
public class Typesetting {

    private static final List<OptionView> TRUE_AND_FALSE = List.of(new OptionView("T", ""), new OptionView("F", ""));

    @Inject
    private QuestionPool pool;

    @Inject
    private CurrentUser user;

    /**
     * Draws the slots of every form of a blueprint from the bank as it is now.
     *
     * @throws org.zhixun.shared.RuleViolation INVALID where the blueprint breaks a rule or the bank has too few questions
     */
    public List<List<Slot>> draw(BlueprintSpec blueprint) {
        Blueprint.check(blueprint);
        List<Wish> wishes = blueprint.sections().stream().map(this::wish).toList();
        return Assembly.draw(wishes, blueprint.seed(), blueprint.forms()).stream()
                .map(form -> slots(blueprint.sections(), form))
                .toList();
    }

    /** Gives a paper with the text of its questions, in two statements. */
    public FormView set(long formId, int formNo, List<Slot> slots) {
        List<RevisionView> revisions = user.asSystem(
                () -> pool.revisions(slots.stream().map(Slot::revisionId).toList()));
        List<SlotView> views = new ArrayList<>(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            views.add(view(slots.get(i), revisions.get(i)));
        }
        return FormView.of(formId, formNo, views);
    }

    private Wish wish(SectionSpec section) {
        List<Long> ids = pool.revisionIds(section.bankId(), section.kind(), section.knowledgePoint());
        List<Candidate> candidates = pool.revisions(ids).stream()
                .map(revision -> new Candidate(revision.id(), revision.knowledgePoint()))
                .toList();
        return new Wish(section.count(), candidates);
    }

    private static List<Slot> slots(List<SectionSpec> sections, List<List<Long>> form) {
        List<Slot> slots = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            SectionSpec section = sections.get(s);
            form.get(s)
                    .forEach(revision ->
                            slots.add(new Slot(slots.size() + 1, revision, section.marks(), section.rule())));
        }
        return slots;
    }

    private static SlotView view(Slot slot, RevisionView revision) {
        return new SlotView(
                slot.number(),
                slot.revisionId(),
                revision.kind(),
                slot.marks(),
                slot.rule(),
                revision.stem(),
                revision.kind() == QuestionKind.TRUE_FALSE ? TRUE_AND_FALSE : options(revision),
                revision.key(),
                revision.explanation(),
                revision.knowledgePoint(),
                revision.statute(),
                revision.statuteVersion(),
                revision.article(),
                revision.difficulty());
    }

    private static List<OptionView> options(RevisionView revision) {
        return revision.options().stream()
                .map(option -> new OptionView(option.letter(), option.text()))
                .toList();
    }
}
