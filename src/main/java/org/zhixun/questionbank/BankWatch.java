package org.zhixun.questionbank;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.questionbank.model.BankFolder;
import org.zhixun.questionbank.model.FolderChanges;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.StartupStep;

/**
 * Loads the banks when the house starts, and then whenever a file of their folder has changed and come to rest.
 *
 * <p>It looks at names, sizes and times every two seconds instead of having the operating system report changes: such reports don't
 * come for network drives and mounted volumes, get lost in a burst, and tell of a file that an editor has not finished. A look is one
 * listing of a small folder and touches no database. It runs on every node and not as a clustered job, because each node sees its own
 * folder.
 */
@ApplicationScoped
public class BankWatch implements StartupStep {

    private static final Logger LOG = Logger.getLogger(BankWatch.class.getName());
    private static final int ORDER = 700;
    private static final int SECONDS = 2;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private BankLoadService service;

    @Inject
    private CurrentUser user;

    @Inject
    private RequestContextController request;

    private final FolderChanges changes = new FolderChanges();
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        BankFolder.configured().ifPresent(folder -> {
            look(folder, true);
            Thread looking = threads.newThread(() -> keepLooking(folder));
            looking.setName("bank-watch");
            looking.setDaemon(true);
            looking.start();
        });
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void keepLooking(BankFolder folder) {
        try {
            while (!stopped.await(SECONDS, TimeUnit.SECONDS)) {
                look(folder, false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws nothing: a folder that can't be read must neither stop the start nor end the looking. */
    private void look(BankFolder folder, boolean atOnce) {
        try {
            var files = folder.files();
            if (changes.areDue(files) || atOnce) {
                changes.settled(files, loadAll());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The folder of the question banks could not be read", e);
            changes.settled(null, false);
        }
    }

    private boolean loadAll() {
        request.activate();
        try {
            return user.asSystem(service::loadAll);
        } finally {
            request.deactivate();
        }
    }
}
