package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFolderTest {

    @TempDir
    private Path path;

    private BankFolder folder;
    private final FolderChanges changes = new FolderChanges();

    @BeforeEach
    void aFolderWithOneLoadedBank() throws IOException {
        folder = new BankFolder(path);
        Files.writeString(path.resolve("a.txt"), "one");
        changes.settled(folder.files(), true);
    }

    @Test
    void onlyTextFilesDirectlyInItAreBanks() throws IOException {
        Files.createDirectories(path.resolve("folder.txt"));
        for (String name : new String[] {"README.md", ".a.txt", "~a.txt", "#a.txt", "a.txt~", ".a.txt.swp", "b.txt"}) {
            Files.writeString(path.resolve(name), "x");
        }

        assertThat(folder.files()).containsOnlyKeys("a.txt", "b.txt");
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() {
        assertThat(new BankFolder(path.resolve("none")).files()).isEmpty();
        assertThat(new BankFolder(path.resolve("a.txt")).files()).isEmpty();
    }

    @Test
    void aGiantFileIsReadJustFarEnoughToSeeThat() throws IOException {
        Files.write(path.resolve("giant.txt"), new byte[BankText.MOST_BYTES + 4711]);

        assertThat(folder.read("giant.txt")).hasSize(BankText.MOST_BYTES + 1);
    }

    @Test
    void nothingIsDueWhileNothingChanges() {
        assertThat(changes.areDue(folder.files())).isFalse();
        assertThat(changes.areDue(folder.files())).isFalse();
    }

    @Test
    void aChangeIsDueOnceItHasComeToRest() throws IOException {
        Files.writeString(path.resolve("a.txt"), "one, and half of two");
        assertThat(changes.areDue(folder.files())).isFalse();
        Files.writeString(path.resolve("a.txt"), "one, and all of two now");
        assertThat(changes.areDue(folder.files())).isFalse();

        assertThat(changes.areDue(folder.files())).isTrue();
        changes.settled(folder.files(), true);
        assertThat(changes.areDue(folder.files())).isFalse();
    }

    @Test
    void aFilePutInItsPlaceIsSeenEvenWithEqualSizeAndTime() throws IOException {
        FileTime time = Files.getLastModifiedTime(path.resolve("a.txt"));
        Path fresh = Files.writeString(path.resolve("a.txt.new"), "two");
        Files.setLastModifiedTime(fresh, time);

        Files.move(fresh, path.resolve("a.txt"), StandardCopyOption.ATOMIC_MOVE);

        changes.areDue(folder.files());
        assertThat(changes.areDue(folder.files())).isTrue();
    }

    @Test
    void aFileThatGoesIsAChange() throws IOException {
        Files.delete(path.resolve("a.txt"));

        changes.areDue(folder.files());
        assertThat(changes.areDue(folder.files())).isTrue();
    }

    @Test
    void afterAFailureTheNextTryComesLater() {
        changes.settled(folder.files(), false);

        boolean[] due = new boolean[16];
        for (int look = 0; look < due.length; look++) {
            due[look] = changes.areDue(folder.files());
        }

        assertThat(due[15]).isTrue();
        assertThat(Arrays.copyOf(due, 15)).containsOnly(false);
    }
}
