package org.zhixun.exam.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.paper.model.Blueprint;
import org.zhixun.exam.paper.model.Form;
import org.zhixun.exam.paper.model.Papers;
import org.zhixun.exam.paper.model.Slot;
import org.zhixun.exam.paper.model.Typesetting;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Writes blueprints and seals the forms drawn from them. */
@ApplicationScoped
@Transactional
public class PaperService {

    @Inject
    private Papers papers;

    @Inject
    private Typesetting typesetting;

    @Inject
    private Clock clock;

    /**
     * Stores a blueprint.
     *
     * @return its id
     * @throws RuleViolation INVALID where a number is outside its bounds
     */
    @Requires(Permission.EXAM_EDIT)
    public long draft(BlueprintSpec spec) {
        Blueprint blueprint = new Blueprint(spec);
        papers.add(blueprint);
        return blueprint.id();
    }

    /** Removes a blueprint that has no forms. */
    @Requires(Permission.EXAM_EDIT)
    public void discard(long blueprintId) {
        papers.remove(papers.blueprint(blueprintId));
    }

    /**
     * Draws the forms of a blueprint from the bank as it is now and seals them.
     *
     * @return the forms' ids by their number
     * @throws RuleViolation INVALID where the bank has too few questions
     */
    @Requires(Permission.EXAM_EDIT)
    public List<Long> seal(long blueprintId) {
        List<Long> ids = new ArrayList<>();
        for (List<Slot> slots : typesetting.draw(papers.blueprint(blueprintId).spec())) {
            int number = ids.size() + 1;
            String hash = typesetting.set(0, number, slots).contentHash();
            Form form = new Form(blueprintId, number, slots, hash, clock.instant());
            papers.add(form);
            ids.add(form.id());
        }
        return ids;
    }

    /** Removes the forms of a blueprint that nobody has seen: the announcement was taken back. */
    @Requires(Permission.EXAM_EDIT)
    public void unseal(long blueprintId) {
        papers.forms(blueprintId).forEach(papers::remove);
    }
}
