package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.questionbank.QuestionUses.Use;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.Quarantines;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/** Shows what a change of law did to questions, and where those are in use. */
@ApplicationScoped
@Transactional
public class QuarantineQueries {

    @Inject
    private Quarantines quarantines;

    @Inject
    private Banks banks;

    @Inject
    private Seals seals;

    @Inject
    @Any
    private Instance<QuestionUses> uses;

    /** Gives the quarantines that are open, oldest first, without those in banks sealed from the reader. */
    @Requires(Permission.BANK_READ)
    public List<QuarantineView> open() {
        return quarantines.open(seals::opens);
    }

    /** Gives the quarantines of a question, open ones first. */
    @Requires(Permission.BANK_READ)
    public List<QuarantineView> of(String questionCode) {
        seals.check(banks.question(questionCode).bank());
        return quarantines.of(questionCode);
    }

    /** Gives where the revisions that are quarantined stand: exams to come first. */
    @Requires(Permission.BANK_READ)
    public List<Use> uses(List<QuarantineView> views) {
        List<Long> revisions =
                views.stream().map(QuarantineView::revisionId).distinct().toList();
        List<Use> found = new ArrayList<>();
        uses.forEach(room -> found.addAll(room.uses(revisions)));
        found.sort((one, other) -> Boolean.compare(other.open(), one.open()));
        return List.copyOf(found);
    }
}
