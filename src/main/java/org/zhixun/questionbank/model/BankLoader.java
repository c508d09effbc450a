package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhixun.questionbank.BankFileState;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.questionbank.model.BankText.Reading;

/**
 * Loads one file in one transaction: whole, or not at all.
 *
 * <p>A changed question gets a new revision, an unchanged one none, one that the text no longer has is retired. What a file says is
 * approved: it is reviewed where the file is kept. A bank belongs to the
 * file that it was loaded from as long as that file is there; a second file with the same bank is refused.
 */
@ApplicationScoped
public class BankLoader {

    @Inject
    private Banks banks;

    @Inject
    private Reviews reviews;

    @Inject
    private Clock clock;

    /** What became of a file. */
    public enum Outcome {
        UNCHANGED,
        LOADED,
        REFUSED,
        /** Refused because another file holds the bank, which that file may give up. */
        TAKEN
    }

    /**
     * What a loading did.
     *
     * @param outcome what became of the file
     * @param added how many questions are new
     * @param changed how many have a new revision
     * @param retired how many were retired
     */
    public record Result(Outcome outcome, int added, int changed, int retired) {}

    /**
     * Loads a file unless its content is known.
     *
     * @param name the file's name
     * @param hash its content's hash
     * @param reading what its text turned out to be
     * @param present the files that are in the folder now
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Result load(String name, String hash, Reading reading, Set<String> present) {
        banks.lock();
        Optional<BankFile> known = banks.file(name);
        if (known.filter(file -> file.knows(hash)).isPresent()) {
            return new Result(Outcome.UNCHANGED, 0, 0, 0);
        }
        BankFile file = known.orElseGet(() -> new BankFile(name));
        Instant now = clock.instant();
        List<Fault> faults = reading.isSound() ? claim(file, reading.bank(), present) : reading.faults();
        Result result;
        if (faults.isEmpty()) {
            Bank bank = bank(reading.bank());
            file.loaded(hash, bank, now);
            result = questions(bank, reading.bank(), now);
        } else {
            file.refused(hash, faults, now);
            result = new Result(file.state() == BankFileState.TAKEN ? Outcome.TAKEN : Outcome.REFUSED, 0, 0, 0);
        }
        if (known.isEmpty()) {
            banks.add(file);
        }
        return result;
    }

    /** Notes which files are no longer in the folder. */
    @Transactional(TxType.REQUIRES_NEW)
    public void noteGone(Set<String> present) {
        banks.lock();
        for (BankFile file : banks.files()) {
            if (file.state() != BankFileState.GONE && !present.contains(file.fileName())) {
                file.gone(clock.instant());
            }
        }
    }

    private List<Fault> claim(BankFile file, ParsedBank text, Set<String> present) {
        if (banks.bank(text.code()).filter(Bank::isKeptHere).isPresent()) {
            return List.of(new Fault(file.fileName(), 0, FaultCode.BANK_OF_THE_HOUSE, List.of(text.code())));
        }
        List<BankFile> holders = banks.bank(text.code()).map(banks::filesOf).orElse(List.of());
        for (BankFile holder : holders) {
            if (!holder.fileName().equals(file.fileName())) {
                if (present.contains(holder.fileName())) {
                    return List.of(new Fault(
                            file.fileName(), 0, FaultCode.BANK_IN_OTHER_FILE, List.of(text.code(), holder.fileName())));
                }
                holder.handOver();
            }
        }
        return List.of();
    }

    private Bank bank(ParsedBank text) {
        Optional<Bank> known = banks.bank(text.code());
        known.ifPresent(bank -> bank.describe(text));
        return known.orElseGet(() -> {
            Bank bank = new Bank(text);
            banks.add(bank);
            return bank;
        });
    }

    private Result questions(Bank bank, ParsedBank text, Instant now) {
        Map<String, QuestionRevision> current = banks.currentRevisions(bank);
        Map<String, KnowledgePoint> points = banks.points(bank);
        int added = 0;
        int changed = 0;
        for (ParsedQuestion question : text.questions()) {
            QuestionRevision revision = current.remove(question.code());
            if (revision == null) {
                Question fresh = new Question(bank, question.code());
                banks.add(fresh);
                banks.add(fresh.revise(question, banks.point(bank, points, question.knowledgePoint()), now));
                added++;
                continue;
            }
            revision.question().reinstate();
            if (!revision.says(question)) {
                banks.add(revision.question()
                        .revise(question, banks.point(bank, points, question.knowledgePoint()), now));
                reviews.decide(revision.question(), QuarantineView.Decision.REVISED, null, now);
                changed++;
            }
        }
        int retired = 0;
        for (QuestionRevision gone : current.values()) {
            if (gone.question().retire(now)) {
                reviews.decide(gone.question(), QuarantineView.Decision.RETIRED, null, now);
                retired++;
            }
        }
        return new Result(Outcome.LOADED, added, changed, retired);
    }
}
