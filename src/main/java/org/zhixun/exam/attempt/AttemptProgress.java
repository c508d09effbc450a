package org.zhixun.exam.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.sitting.Progress;
import org.zhixun.shared.Marks;

/** Answers the sitting room's question how far people are. */
@ApplicationScoped
public class AttemptProgress implements Progress {

    @Inject
    private Attempts attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Override
    public List<Standing> ofExam(long examId) {
        return standings(ledger.read(connection -> attempts.ofExam(connection, examId)));
    }

    @Override
    public List<Standing> ofPerson(long personId) {
        return standings(ledger.read(connection -> attempts.ofPerson(connection, personId)));
    }

    private List<Standing> standings(Collection<Attempt> found) {
        Instant now = clock.instant();
        return found.stream()
                .map(attempt -> AttemptQueries.status(attempt, now))
                .map(status -> new Standing(
                        status.attemptId(),
                        status.examId(),
                        status.attemptId(),
                        status.personId(),
                        State.valueOf(status.state().name()),
                        status.startedAt(),
                        status.count(),
                        status.lastSavedAt(),
                        status.no(),
                        status.deadline(),
                        status.marks() == null ? null : new Marks(status.marks()),
                        status.passed(),
                        status.device()))
                .toList();
    }
}
