package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.audit.Bytes;
import org.moot.people.PersonId;
import org.moot.vote.VoteId;

class FolderVoteKeysTest {
    private static final VoteId SEVEN = new VoteId(7);
    private static final PersonId ANA = PersonId.of("00000000-0000-4000-8000-000000000001");

    @TempDir
    private Path temporary;

    private Path folder;
    private FolderVoteKeys keys;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = temporary.resolve("keys/votes");
        keys = new FolderVoteKeys(folder);
    }

    @Test
    void theKeysOfAVoteStayTheSame() {
        Bytes seal = keys.make(SEVEN);
        Bytes slot = slot(keys);

        assertThat(keys.make(SEVEN)).isEqualTo(seal);
        assertThat(slot(new FolderVoteKeys(folder))).isEqualTo(slot);
        assertThat(new FolderVoteKeys(folder).seal(SEVEN).orElseThrow().open()).isEqualTo(seal);
    }

    private static Bytes slot(FolderVoteKeys some) {
        return some.linking(SEVEN).orElseThrow().slot(ANA);
    }

    @Test
    void whatWasNeverMadeIsNotThere() {
        assertThat(keys.linking(SEVEN)).isEmpty();
        assertThat(keys.seal(SEVEN)).isEmpty();
    }

    @Test
    void onlyTheServiceCanReadThem() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        keys.make(SEVEN);
        keys.destroyLink(new VoteId(8));

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(names())
                .hasSize(3)
                .allMatch(name -> permissions(folder.resolve(name)).equals("rw-------"));
    }

    @Test
    void aFolderThatOthersCouldReadIsClosedToThem() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(new FolderVoteKeys(folder).linking(SEVEN)).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void aDestroyedKeyIsGoneAndNeverMadeAgain() throws IOException {
        keys.make(SEVEN);
        keys.destroyLink(SEVEN);
        keys.destroyLink(SEVEN);
        assertThatThrownBy(() -> keys.make(SEVEN)).isInstanceOf(IllegalStateException.class);
        keys.destroySeal(SEVEN);
        assertThatThrownBy(() -> keys.make(SEVEN)).isInstanceOf(IllegalStateException.class);

        assertThat(names()).containsExactly("vote-7.gone.link", "vote-7.gone.seal");
    }

    @Test
    void destroyingOneLeavesTheOthers() {
        keys.make(SEVEN);
        keys.make(new VoteId(77));
        keys.destroyLink(SEVEN);

        assertThat(keys.linking(new VoteId(77))).isPresent();
        assertThat(keys.seal(SEVEN)).isPresent();
    }

    @Test
    void whatACrashLeftGoesWithTheKey() throws IOException {
        keys.make(SEVEN);
        Files.write(folder.resolve("vote-7.link.0123456789abcdef.new"), new byte[32]);
        Files.write(folder.resolve("vote-7.link.fedcba9876543210.dying"), new byte[32]);
        keys.destroyLink(SEVEN);

        assertThat(names()).containsExactly("vote-7.gone.link", "vote-7.seal");
    }

    @Test
    void aDamagedKeyIsRefusedAndNotShown() throws IOException {
        Files.write(folder.resolve("vote-7.link"), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> keys.linking(SEVEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a key of vote 7 is damaged");
    }

    @Test
    void instancesThatMakeThemAtOnceAgree() throws Exception {
        for (int round = 1; round <= 25; round++) {
            var vote = new VoteId(round);
            List<Bytes> made = atOnce(8, () -> {
                var instance = new FolderVoteKeys(folder);
                return Bytes.of((instance.make(vote).hex()
                                + instance.linking(vote).orElseThrow().slot(ANA).hex())
                        .getBytes(StandardCharsets.US_ASCII));
            });
            assertThat(new HashSet<>(made)).hasSize(1);
        }
        assertThat(names()).hasSize(50).allMatch(name -> name.endsWith(".link") || name.endsWith(".seal"));
    }

    @Test
    void oneThatMakesWhileAnotherDestroysLeavesNoKey() throws Exception {
        for (int round = 1; round <= 50; round++) {
            var vote = new VoteId(round);
            keys.make(vote);
            var who = new java.util.concurrent.atomic.AtomicInteger();
            atOnce(4, () -> {
                if (who.getAndIncrement() % 2 == 0) {
                    keys.destroyLink(vote);
                } else {
                    tryToMake(vote);
                }
                return true;
            });
            assertThat(keys.linking(vote)).isEmpty();
        }
    }

    private void tryToMake(VoteId vote) {
        try {
            keys.make(vote);
        } catch (IllegalStateException gone) {
            // as it should be
        }
    }

    private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Future<T>> running = new ArrayList<>();
            for (int at = 0; at < many; at++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
