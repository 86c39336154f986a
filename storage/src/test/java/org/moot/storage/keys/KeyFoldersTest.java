package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.conversation.Refusal;
import org.moot.storage.TestStorage;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;
import org.moot.storage.server.Schema;
import org.moot.vote.VoteId;

/** Each on a database of its own, in which nothing was kept. */
class KeyFoldersTest {
    private static FreshDatabases databases;

    @TempDir
    private Path temporary;

    private KeyFolders folders;
    private DatabaseAddress database;

    @BeforeAll
    static void aServer() {
        databases = FreshDatabases.in(TestStorage.directory(), TestStorage.binaries(), true);
        Runtime.getRuntime().addShutdownHook(new Thread(databases::close));
    }

    @BeforeEach
    void aDatabaseInWhichNothingWasKept() {
        database = databases.next();
        folders = new KeyFolders(temporary.resolve("keys/votes"), temporary.resolve("keys/house"));
    }

    private KeyFolders claimed(KeyFolders some) {
        return some.claimed(database, Schema.upToDate(database, true));
    }

    private void assertRefused(KeyFolders some, String key) {
        assertThatThrownBy(() -> claimed(some)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    @Test
    void theFirstStartMakesBothAndTheNextFindsTheSameKeys() throws Exception {
        claimed(folders);
        var keys = new FolderHouseKeys(folders.house());
        claimed(folders);
        var again = new FolderHouseKeys(folders.house());

        assertThat(again.wrapping().getEncoded())
                .hasSize(32)
                .isEqualTo(keys.wrapping().getEncoded())
                .isNotEqualTo(keys.lookup().getEncoded());
        assertThat(again.receipts().getPublic()).isEqualTo(keys.receipts().getPublic());
        assertThat(again.checkpoints().getPublic()).isNotEqualTo(keys.receipts().getPublic());
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.receipts().getPrivate());
        signature.update(new byte[] {1});
        byte[] signed = signature.sign();
        signature.initVerify(again.receipts().getPublic());
        signature.update(new byte[] {1});
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void nobodyElseReadsThem() throws IOException {
        claimed(folders);
        for (Path folder : new Path[] {folders.votes(), folders.house()}) {
            assertThat(permissions(folder)).isEqualTo("rwx------");
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .isNotEmpty()
                        .allMatch(file -> permissions(file).equals("rw-------"));
            }
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMissingFolderStopsTheStartAndIsNotMade() {
        claimed(folders);
        var elsewhere = new KeyFolders(folders.votes(), temporary.resolve("elsewhere"));

        assertRefused(elsewhere, "storage.keys-missing");
        assertThat(elsewhere.house()).doesNotExist();
        assertRefused(new KeyFolders(temporary.resolve("elsewhere"), folders.house()), "storage.keys-missing");
    }

    @Test
    void anEmptyFolderInItsPlaceStopsTheStart() throws IOException {
        claimed(folders);
        var empty = new KeyFolders(Files.createDirectory(temporary.resolve("mount")), folders.house());

        assertRefused(empty, "storage.keys-missing");
        assertThat(empty.votes()).isEmptyDirectory();
    }

    @Test
    void theFolderOfAnotherInstallationStopsTheStart() {
        claimed(folders);
        var others = new KeyFolders(temporary.resolve("others/votes"), temporary.resolve("others/house"));
        DatabaseAddress another = databases.next();
        others.claimed(another, Schema.upToDate(another, true));

        assertRefused(new KeyFolders(folders.votes(), others.house()), "storage.keys-foreign");
        assertRefused(new KeyFolders(others.votes(), folders.house()), "storage.keys-foreign");
    }

    @Test
    void aFolderThatAnotherInstallationMadeIsNotTakenByANewDatabase() throws IOException {
        claimed(folders);
        Path name = folders.votes().resolve("folder.id");
        Files.writeString(name, Files.readString(name).split(" ")[0] + " 00000000-0000-4000-8000-000000000000");
        database = databases.next();

        assertRefused(folders, "storage.keys-foreign");
    }

    @Test
    void aFileInTheFoldersPlaceStopsTheStart() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertRefused(new KeyFolders(file.resolve("votes"), folders.house()), "storage.keys-unusable");
    }

    @Test
    void aStartThatWasCutShortBeginsAgain() throws IOException {
        Files.createDirectories(folders.house());
        FolderHouseKeys.make(folders.house());
        byte[] before = Files.readAllBytes(folders.house().resolve("wrapping.key"));
        claimed(folders);

        assertThat(Files.readAllBytes(folders.house().resolve("wrapping.key"))).isEqualTo(before);
    }

    @Test
    void aMissingOrDamagedHouseKeyStopsTheStart() throws IOException {
        claimed(folders);
        Path receipts = folders.house().resolve("receipts.key");
        Files.writeString(receipts, "damaged");
        assertThatThrownBy(() -> new FolderHouseKeys(folders.house()))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.key-damaged");
        Files.delete(receipts);
        claimed(folders);
        assertThatThrownBy(() -> new FolderHouseKeys(folders.house()))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.key-missing");
    }

    @Test
    void theFolderOfVotesKeepsItsNameWhenKeysGo() {
        claimed(folders);
        var keys = new FolderVoteKeys(folders.votes());
        keys.make(new VoteId(7));
        keys.destroyLink(new VoteId(7));

        claimed(folders);
        assertThat(folders.votes().resolve("folder.id")).exists();
    }
}
