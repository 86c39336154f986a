package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePersonKeysTest {
    private static final SecretKey WRAPPING = new SecretKeySpec(new byte[32], "AES");

    @TempDir
    private Path folder;

    private FilePersonKeys keys;

    @BeforeEach
    void open() {
        keys = new FilePersonKeys(folder, WRAPPING);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private SecretKey key(long number) {
        return keys.find(number).orElseThrow();
    }

    @Test
    void everyNumberHasAKeyOfItsOwnThatStays() {
        keys.make(List.of(1L, 2L, 7L));

        assertThat(key(1).getEncoded()).hasSize(32);
        assertThat(List.of(key(1), key(2), key(7))).doesNotHaveDuplicates();
        try (var again = new FilePersonKeys(folder, WRAPPING)) {
            assertThat(again.find(7)).contains(key(7));
        }
    }

    @Test
    void aDestroyedKeyIsGoneForEverybody() throws IOException {
        keys.make(List.of(1L, 2L));
        try (var other = new FilePersonKeys(folder, WRAPPING)) {
            byte[] before = Files.readAllBytes(folder.resolve(FilePersonKeys.NAME));
            other.destroy(1);
            other.destroy(1);

            assertThat(keys.find(1)).isEmpty();
            assertThat(keys.find(2)).isPresent();
            assertThat(keys.gone()).containsExactly(1L);
            String wrapped = HexFormat.of().formatHex(before, 64 + 4, 128);
            assertThat(HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(FilePersonKeys.NAME))))
                    .doesNotContain(wrapped);
        }
    }

    @Test
    void aNumberIsNeverUsedAgain() {
        keys.make(List.of(1L));
        keys.destroy(1);

        assertThatThrownBy(() -> keys.make(List.of(1L))).isInstanceOf(IllegalStateException.class);
        assertThat(keys.isKnown(1)).isTrue();
        assertThat(keys.isKnown(2)).isFalse();
        assertThat(keys.highest()).isEqualTo(1);
    }

    @Test
    void aKeyThatWasNeverThereIsAFaultAndNoForgottenPerson() {
        assertThatThrownBy(() -> keys.find(9)).hasMessageContaining("missing");
    }

    @Test
    void withoutTheWrappingKeyNothingIsOpened() {
        keys.make(List.of(1L));
        try (var thief = new FilePersonKeys(
                folder, new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES"))) {
            assertThatThrownBy(() -> thief.find(1)).hasMessageContaining("damaged");
        }
    }

    @Test
    void aRecordAtAnotherPlaceIsNoKey() throws IOException {
        keys.make(List.of(1L, 2L));
        Path file = folder.resolve(FilePersonKeys.NAME);
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy(bytes, 64, bytes, 128, 64);
        Files.write(file, bytes);

        assertThatThrownBy(() -> keys.find(2)).hasMessageContaining("damaged");
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        try (var other = new FilePersonKeys(folder, WRAPPING)) {
            var writers = List.of(
                    Thread.ofVirtual().start(() -> LongStream.range(0, 200).forEach(n -> keys.make(List.of(2 * n)))),
                    Thread.ofVirtual()
                            .start(() -> LongStream.range(0, 200).forEach(n -> other.make(List.of(2 * n + 1)))));
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(LongStream.range(0, 400)
                            .filter(n -> keys.find(n).isPresent())
                            .count())
                    .isEqualTo(400);
        }
    }

    @Test
    void anInterruptedReaderClosesNothing() {
        keys.make(List.of(1L));
        Thread.currentThread().interrupt();
        assertThat(keys.find(1)).isPresent();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(keys.find(1)).isPresent();
    }

    @Test
    void onlyTheServiceReadsTheFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no posix file system");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(FilePersonKeys.NAME))))
                .isEqualTo("rw-------");
    }
}
