package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.questionbank.model.BankFolder;
import org.zhixun.questionbank.model.BankLoader;
import org.zhixun.questionbank.model.BankLoader.Outcome;
import org.zhixun.questionbank.model.BankLoader.Result;
import org.zhixun.questionbank.model.BankText;
import org.zhixun.questionbank.model.BankText.Reading;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.FaultCode;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/**
 * Brings the banks to what the files of their folder say, each file in a transaction of its own, so that a faulty one stops nothing.
 *
 * <p>A file whose content is known is only read and hashed. Several nodes may do this at once: the one that comes second finds
 * everything known.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class BankLoadService {

    private static final Logger LOG = Logger.getLogger(BankLoadService.class.getName());

    @Inject
    private Banks banks;

    @Inject
    private BankLoader loader;

    /**
     * Loads every file of the configured folder that changed; without a folder nothing.
     *
     * @return whether every file was dealt with, be it by refusing it; if not, it is worth trying again
     * @throws UncheckedIOException if the folder can't be listed
     */
    @Requires(Permission.SYSTEM)
    public boolean loadAll() {
        return BankFolder.configured().map(this::load).orElse(true);
    }

    private boolean load(BankFolder folder) {
        Set<String> present = folder.files().keySet();
        Map<String, String> known = banks.knownHashes();
        if (!present.containsAll(known.keySet())) {
            loader.noteGone(present);
        }
        Round round = new Round(folder, known, present);
        round.load(present);
        List<String> taken = round.names(Outcome.TAKEN);
        if (!taken.isEmpty() && !round.names(Outcome.LOADED).isEmpty()) {
            round.load(taken);
        }
        return round.failures == 0;
    }

    /** One walk through the folder. */
    private final class Round {
        private final BankFolder folder;
        private final Map<String, String> known;
        private final Set<String> present;
        private final Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
        private int failures;

        Round(BankFolder folder, Map<String, String> known, Set<String> present) {
            this.folder = folder;
            this.known = known;
            this.present = present;
        }

        List<String> names(Outcome outcome) {
            return List.copyOf(outcomes.getOrDefault(outcome, List.of()));
        }

        void load(Collection<String> names) {
            for (String name : names) {
                try {
                    Outcome outcome = load(name);
                    outcomes.computeIfAbsent(outcome, o -> new ArrayList<>()).add(name);
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "The bank file " + name + " could not be loaded now", e);
                    failures++;
                }
            }
        }

        private Outcome load(String name) {
            byte[] content;
            try {
                content = folder.read(name);
            } catch (NoSuchFileException e) {
                return Outcome.UNCHANGED;
            } catch (IOException e) {
                return store(name, "", Reading.refused(name, FaultCode.UNREADABLE));
            }
            String hash = BankText.hash(content);
            return hash.equals(known.get(name)) ? Outcome.UNCHANGED : store(name, hash, BankText.read(name, content));
        }

        private Outcome store(String name, String hash, Reading reading) {
            Result result = loader.load(name, hash, reading, present);
            if (result.outcome() == Outcome.LOADED) {
                LOG.log(Level.INFO, "Bank {0} loaded from {1}: {2} new, {3} changed, {4} retired", new Object[] {
                    reading.bank().code(), name, result.added(), result.changed(), result.retired()
                });
            } else if (result.outcome() != Outcome.UNCHANGED) {
                LOG.log(Level.WARNING, "Bank file {0} refused; the page of the question banks says why", name);
            }
            return result.outcome();
        }
    }
}
