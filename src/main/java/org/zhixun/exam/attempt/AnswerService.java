package org.zhixun.exam.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhixun.exam.attempt.model.AnswerQueue;
import org.zhixun.exam.attempt.model.Attempt;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.attempt.model.Tickets;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * Takes answers: checks a batch against the form, hands it to the queue, and answers when it is durable.
 *
 * <p>It has no transaction of its own; {@link AnswerQueue} makes many trainees' batches durable with one.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class AnswerService {

    /** More changes than a page can collect between two saves. */
    public static final int MOST_CHANGES = 200;

    /** A request waits no longer; the browser keeps its changes and sends them again. */
    private static final int PATIENCE_SECONDS = 8;

    @Inject
    private AnswerQueue queue;

    @Inject
    private Attempts attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private Forms forms;

    @Inject
    private Tickets tickets;

    @Inject
    private CurrentUser user;

    private final Cache<Long, Attempt.Facts> facts =
            Caffeine.newBuilder().maximumSize(20_000).build();

    /**
     * What became of a batch.
     *
     * @param receipt the receipt
     * @param counted whether it counts; false where the attempt was closed
     * @param keptLate how many changes came too late and were kept without counting
     */
    public record Saved(Receipt receipt, boolean counted, int keptLate) {}

    /**
     * Saves a batch of changes.
     *
     * @param attemptId the attempt
     * @param ticket the attempt's ticket, or null where the signed-in person is to be asked instead
     * @param device the device that sends, or null
     * @param changes the changes, one at least
     * @return what became of it, once that is durable
     * @throws RuleViolation NOT_FOUND for an attempt that is not the asker's, TOO_LARGE, INVALID for an unknown slot or option or an
     *     impossible change number, CONFLICT where another device holds it, UNAVAILABLE where the database is away
     */
    @Requires(Permission.PUBLIC)
    public Saved save(long attemptId, String ticket, String device, List<Change> changes) {
        check(attemptId, ticket, changes);
        CompletableFuture<AnswerQueue.Answer> answer = queue.put(attemptId, device, changes);
        try {
            AnswerQueue.Answer durable =
                    answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return new Saved(
                    durable.receipt(),
                    durable.taken().counted(),
                    durable.taken().keptLate());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuleViolation refused) {
                throw refused;
            }
            if (e.getCause() instanceof TimeoutException) {
                throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
            }
            throw e;
        }
    }

    /**
     * Checks that the asker may write to the attempt and that the changes fit its form; changes nothing.
     *
     * @throws RuleViolation as {@link #save}
     */
    @Requires(Permission.PUBLIC)
    public void check(long attemptId, String ticket, List<Change> changes) {
        if (changes.size() > MOST_CHANGES) {
            throw new RuleViolation(Kind.TOO_LARGE, "attempt.batch-too-large", changes.size(), MOST_CHANGES);
        }
        fit(own(attemptId, ticket), changes);
    }

    /**
     * Checks that changes which staff bring in fit the attempt's form; changes nothing.
     *
     * @throws RuleViolation NOT_FOUND for an unknown attempt, INVALID for an unknown slot or option
     */
    @Requires(Permission.EXAM_WATCH)
    public void checkBroughtIn(long attemptId, List<Change> changes) {
        Attempt.Facts attempt = facts.get(attemptId, this::load);
        if (attempt == null) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        fit(attempt, changes);
    }

    private void fit(Attempt.Facts attempt, List<Change> changes) {
        FormView form = forms.view(attempt.formId());
        changes.forEach(change -> check(form, change));
    }

    private Attempt.Facts own(long attemptId, String ticket) {
        boolean byTicket = tickets.isTicketOf(attemptId, ticket);
        if (!byTicket && !user.isSignedIn()) {
            throw new RuleViolation(Kind.UNAUTHENTICATED, "shared.sign-in-needed");
        }
        Attempt.Facts attempt = facts.get(attemptId, this::load);
        if (attempt == null || (!byTicket && attempt.personId() != user.personId())) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        return attempt;
    }

    private Attempt.Facts load(Long id) {
        return ledger.read(
                connection -> attempts.find(connection, id).map(Attempt::facts).orElse(null));
    }

    private static void check(FormView form, Change change) {
        if (!form.has(change.slot())) {
            throw RuleViolation.invalid("attempt.unknown-slot", change.slot());
        }
        SlotView slot = form.slot(change.slot());
        String value = change.value();
        boolean one = slot.kind() == QuestionKind.SINGLE_CHOICE || slot.kind() == QuestionKind.TRUE_FALSE;
        if (one && value.length() > 1) {
            throw RuleViolation.invalid("attempt.one-option", change.slot());
        }
        for (int i = 0; i < value.length(); i++) {
            String option = value.substring(i, i + 1);
            boolean known =
                    slot.options().stream().anyMatch(known1 -> known1.key().equals(option));
            if (!known || (i > 0 && value.charAt(i) <= value.charAt(i - 1))) {
                throw RuleViolation.invalid("attempt.unknown-option", change.slot(), value);
            }
        }
    }
}
