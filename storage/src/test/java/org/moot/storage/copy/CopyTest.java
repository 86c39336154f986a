package org.moot.storage.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.storage.Storage;
import org.moot.storage.server.DatabaseAddress;

/** A database is copied while it is used, and the copy is put where there is nothing. */
@Tag("slow")
class CopyTest extends CopyGround {
    private static final List<String> PUT_RIGHT = List.of("tide", "outbox", "lane", "touch");

    /** Without the time, and without what a restore puts right on purpose. */
    private static String comparable(String copy) {
        String plain = copy.replaceFirst("taken .*\n", "").replaceFirst("sequence outbox_id_seq .*\n", "");
        for (String table : PUT_RIGHT) {
            plain = plain.replaceFirst("(?s)table " + table + " .*?\n\\\\\\.\nrows \\d+\n", "");
        }
        return plain;
    }

    @Test
    void everythingThatWasKeptIsThereAgainAndNothingElse() throws IOException {
        String before = opened(address);
        CopyHead head = Backup.into(file, address, PASSPHRASE);
        DatabaseAddress copy = empty();
        Restored restored = restored(copy, directory);

        assertThat(comparable(opened(copy))).isEqualTo(comparable(before)).contains("table person ");
        assertThat(restored.head()).isEqualTo(head);
        assertThat(restored.rows()).isPositive();
        try (Storage storage = start(copy, directory)) {
            assertThat(storage.stores()
                            .transaction()
                            .in(() -> storage.stores().people().by(ANA).map(Person::name)))
                    .contains("ana");
        }
    }

    @Test
    void itIsOfOneMomentWhileOthersWrite() throws Exception {
        try (Storage storage = start(address, directory)) {
            var goesOn = new AtomicBoolean(true);
            Thread writing = Thread.ofPlatform().start(() -> {
                while (goesOn.get()) {
                    Make.person("one more").in(storage.stores());
                }
            });
            for (int copy = 0; copy < 20; copy++) {
                String text = opened(address);
                assertThat(rows(text, "person")).isEqualTo(rows(text, "account"));
            }
            goesOn.set(false);
            writing.join();
        }
    }

    private static String rows(String copy, String table) {
        return copy.replaceFirst("(?s).*\ntable " + table + " .*?\n\\\\\\.\nrows (\\d+)\n.*", "$1");
    }

    @Test
    void noKeyIsInIt() throws IOException {
        String copy = opened(address);
        try (Stream<Path> keys = Files.walk(directory.resolve("keys"))) {
            for (Path key : keys.filter(it -> it.toString().matches(".*\\.(link|seal|key|keys)"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(key);
                int secret =
                        key.endsWith("persons.keys") ? bytes.length - 24 : 0; // other files begin with what is secret
                String content = HexFormat.of().formatHex(Arrays.copyOfRange(bytes, secret, secret + 24));
                assertThat(copy).as(key.toString()).doesNotContain(content);
            }
        }
    }

    /** Whoever has the copy and its passphrase could otherwise tell who voted when. */
    @Test
    void ballotsAreInTheOrderOfTheirSlotsAndNotInTheirOwn() throws IOException {
        try (Storage storage = start(address, directory)) {
            cast(storage, 5);
            cast(storage, 7);
            cast(storage, 3);
        }
        String copy = opened(address);
        assertThat(copy.indexOf("\\\\x0303")).isPositive().isLessThan(copy.indexOf("\\\\x0505"));
        assertThat(copy.indexOf("\\\\x0505")).isLessThan(copy.indexOf("\\\\x0707"));
        assertThat(copy.indexOf("\\\\x0707")).isLessThan(copy.indexOf("\\\\x0909"));
    }

    /** It may be a ballot beside a person. */
    @Test
    void whatArrivedAndIsNotDoneIsNotInIt() throws IOException {
        say(
                address,
                "insert into arrival (platform, id, lane, turn, place, content) values ('p', 'waits', 'l', 1, 1, '5 0')");
        say(address, "insert into arrival (platform, id, done_on) values ('p', 'is-done', current_date)");
        assertThat(opened(address)).contains("is-done").doesNotContain("waits");
    }

    @Test
    void theFileIsForItsOwnerAloneAndNeverInThePlaceOfAnother() throws IOException {
        Backup.into(file, address, PASSPHRASE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Backup.into(file, address, PASSPHRASE))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.copy-exists");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aCopyThatFailsLeavesNothing() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("copies"));
        assertThatThrownBy(() -> Backup.into(folder.resolve("copy.moot"), empty(), PASSPHRASE))
                .hasMessage("storage.copy-nothing");
        assertThatThrownBy(() -> NewFile.put(folder.resolve("copy.moot"), out -> {
                    out.write(new byte[100]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("storage.copy-full");
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> Backup.into(folder.resolve("none/copy.moot"), address, PASSPHRASE))
                .hasMessage("storage.copy-unwritten");
    }

    @Test
    void whereSomethingIsNothingIsRestored() {
        Backup.into(file, address, PASSPHRASE);
        assertThatThrownBy(() -> restored(address, directory)).hasMessage("storage.copy-not-empty");
        DatabaseAddress others = empty();
        say(others, "create table theirs (id int)");
        assertThatThrownBy(() -> restored(others, directory)).hasMessage("storage.copy-not-empty");
    }

    @Test
    void whereSomebodyIsConnectedNothingIsRestored() throws Exception {
        Backup.into(file, address, PASSPHRASE);
        DatabaseAddress copy = empty();
        try (var somebody = java.sql.DriverManager.getConnection(copy.url(), copy.properties())) {
            assertThat(somebody.isValid(1)).isTrue();
            assertThatThrownBy(() -> restored(copy, directory)).hasMessage("storage.copy-connected");
        }
        assertThat(restored(copy, directory).rows()).isPositive();
    }

    @Test
    void aCopyOfANewerVersionIsRefusedAndWhatIsCutShortLeavesAnEmptyDatabase() throws IOException {
        String text = opened(address);
        DatabaseAddress copy = empty();
        assertThatThrownBy(() -> put(text.replaceFirst("schema .*", "schema 9999"), copy))
                .hasMessage("storage.copy-newer");
        assertThatThrownBy(() -> put(text.substring(0, text.indexOf("table vote ")), copy))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> put(text.replaceFirst("rows [1-9]", "rows 9"), copy))
                .hasMessage("storage.copy-changed");
        assertThat(put(text, copy).rows()).isPositive();
    }

    private Restored put(String text, DatabaseAddress into) throws IOException {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Restore(into, folders(directory)).open(in);
    }
}
