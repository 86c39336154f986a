package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;

class FolderVoteKeysTest {
    private static final VoteId SEVEN = new VoteId(7);

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
    void aKeyIsThirtyTwoBytesAndStaysTheSame() {
        keys.make(SEVEN);
        Bytes key = keys.link(SEVEN).orElseThrow();
        keys.make(SEVEN);

        assertThat(key.toArray()).hasSize(32);
        assertThat(keys.link(SEVEN)).contains(key);
        assertThat(new FolderVoteKeys(folder).link(SEVEN)).contains(key);
    }

    @Test
    void everyVoteHasItsOwn() {
        keys.make(SEVEN);
        keys.make(new VoteId(77));

        assertThat(keys.link(SEVEN)).isNotEqualTo(keys.link(new VoteId(77)));
    }

    @Test
    void whatWasNeverMadeIsNotThere() {
        assertThat(keys.link(SEVEN)).isEmpty();
    }

    @Test
    void onlyTheServiceCanReadThem() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        keys.make(SEVEN);
        keys.destroy(new VoteId(8));

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("vote-7.key"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("vote-8.gone"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatOthersCouldReadIsClosedToThem() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(new FolderVoteKeys(folder).link(SEVEN)).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void aDestroyedKeyIsGoneAndNeverMadeAgain() throws IOException {
        keys.make(SEVEN);
        keys.destroy(SEVEN);
        keys.destroy(SEVEN);
        keys.make(SEVEN);

        assertThat(keys.link(SEVEN)).isEmpty();
        assertThat(names()).containsExactly("vote-7.gone");
    }

    @Test
    void aKeyThatNeverWasCanBeDestroyedAndIsNotMadeAfterwards() {
        keys.destroy(SEVEN);
        keys.make(SEVEN);

        assertThat(keys.link(SEVEN)).isEmpty();
    }

    @Test
    void destroyingOneLeavesTheOthers() {
        keys.make(SEVEN);
        keys.make(new VoteId(77));
        keys.destroy(SEVEN);

        assertThat(keys.link(new VoteId(77))).isPresent();
    }

    @Test
    void whatACrashLeftGoesWithTheKey() throws IOException {
        keys.make(SEVEN);
        Files.write(folder.resolve("vote-7.0123456789abcdef.new"), new byte[32]);
        Files.write(folder.resolve("vote-7.fedcba9876543210.dying"), new byte[32]);
        keys.destroy(SEVEN);

        assertThat(names()).containsExactly("vote-7.gone");
    }

    @Test
    void aDamagedKeyIsRefusedAndNotShown() throws IOException {
        Files.write(folder.resolve("vote-7.key"), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> keys.link(SEVEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the link key of vote 7 is damaged");
    }

    @Test
    void aFolderThatCannotBeMadeStopsTheStart() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new FolderVoteKeys(file.resolve("keys"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void instancesThatMakeItAtOnceAgree() throws Exception {
        for (int round = 1; round <= 50; round++) {
            var vote = new VoteId(round);
            List<Optional<Bytes>> made = atOnce(8, () -> {
                var instance = new FolderVoteKeys(folder);
                instance.make(vote);
                return instance.link(vote);
            });
            assertThat(new HashSet<>(made)).hasSize(1).doesNotContain(Optional.empty());
        }
        assertThat(names()).hasSize(50).allMatch(name -> name.endsWith(".key"));
    }

    @Test
    void oneThatMakesWhileAnotherDestroysLeavesNoKey() throws Exception {
        for (int round = 1; round <= 50; round++) {
            var vote = new VoteId(round);
            keys.make(vote);
            var who = new java.util.concurrent.atomic.AtomicInteger();
            atOnce(4, () -> {
                if (who.getAndIncrement() % 2 == 0) {
                    keys.destroy(vote);
                } else {
                    keys.make(vote);
                }
                return true;
            });
            assertThat(keys.link(vote)).isEmpty();
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

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
