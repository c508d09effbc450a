package org.zhixun.exam.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhixun.exam.paper.model.Form;
import org.zhixun.exam.paper.model.Papers;
import org.zhixun.exam.paper.model.Typesetting;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionPool;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Shows blueprints, what banks hold for them, and the papers they give. */
@ApplicationScoped
@Transactional
public class PaperQueries {

    @Inject
    private Papers papers;

    @Inject
    private Typesetting typesetting;

    @Inject
    private Forms forms;

    @Inject
    private QuestionPool pool;

    /** Gives what a blueprint says. */
    @Requires(Permission.EXAM_READ)
    public BlueprintSpec blueprint(long blueprintId) {
        return papers.blueprint(blueprintId).spec();
    }

    /** Gives the sealed forms of a blueprint by their number; empty before sealing. */
    @Requires(Permission.EXAM_READ)
    public List<Long> forms(long blueprintId) {
        return papers.forms(blueprintId).stream().map(Form::id).toList();
    }

    /** Gives the blueprints whose sealed forms hold revisions of questions, by revision. */
    @Requires({Permission.EXAM_READ, Permission.BANK_READ})
    public Map<Long, Set<Long>> holders(Collection<Long> revisionIds) {
        return papers.holders(revisionIds);
    }

    /** Gives the banks to choose from. */
    @Requires(Permission.EXAM_READ)
    public List<BankView> banks() {
        return pool.banks();
    }

    /** Gives how many questions a bank holds, by kind and knowledge point. */
    @Requires(Permission.EXAM_READ)
    public List<PoolCount> counts(long bankId) {
        return pool.counts(bankId);
    }

    /** Gives what each section finds in its bank. */
    @Requires(Permission.EXAM_READ)
    public List<Supply> supply(List<SectionSpec> sections) {
        Map<Long, List<PoolCount>> held = new HashMap<>();
        sections.stream()
                .map(SectionSpec::bankId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(bank -> held.put(bank, pool.counts(bank)));
        return Supply.of(sections, held);
    }

    /**
     * Gives a sealed form with its keys, for proof-reading; whoever calls has checked that the reader does not sit it.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires({Permission.EXAM_EDIT, Permission.MARK})
    public FormView form(long formId) {
        return forms.view(formId);
    }

    /**
     * Gives a paper with its keys as it would be drawn now; nothing is stored.
     *
     * @param spec what it consists of
     * @param formNo which of its forms, from 1
     * @throws RuleViolation INVALID where the blueprint breaks a rule or the bank has too few questions
     */
    @Requires(Permission.EXAM_EDIT)
    public FormView preview(BlueprintSpec spec, int formNo) {
        return typesetting.set(0, formNo, typesetting.draw(spec).get(formNo - 1));
    }
}
