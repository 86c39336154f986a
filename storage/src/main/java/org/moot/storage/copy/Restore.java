package org.moot.storage.copy;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.moot.conversation.Refusal;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;

/**
 * Puts a copy into a database in which there is nothing: tables of the version of then, everything in one transaction, and only
 * then the migrations since. What may not simply go on is put right in that transaction too, see {@link Aftermath}.
 */
public final class Restore {
    private final DatabaseAddress address;
    private final KeyFolders folders;

    /** @param folders with the house's keys, which have to be those of the copy; keys of votes may be there */
    public Restore(DatabaseAddress address, KeyFolders folders) {
        this.address = address;
        this.folders = folders;
    }

    /**
     * What a file is a copy of, by its head; the rest is not looked at.
     *
     * @throws Refusal {@code storage.copy-…}
     */
    public static CopyHead head(Path file, char[] passphrase) {
        return read(file, passphrase, CopyHead::readFrom);
    }

    /** @throws Refusal {@code storage.copy-…} and nothing was restored */
    public Restored from(Path file, char[] passphrase) {
        return read(file, passphrase, this::put);
    }

    /** What is done with what is open. */
    interface Reading<T> {
        T of(CopyText text) throws IOException;
    }

    private static <T> T read(Path file, char[] passphrase, Reading<T> reading) {
        try (InputStream in = Files.newInputStream(file);
                var opened = new OpeningStream(in, CopySeal.Kind.DATABASE, passphrase);
                var unpacked = new BufferedInputStream(new GZIPInputStream(opened, CopySeal.PIECE))) {
            return reading.of(new CopyText(unpacked));
        } catch (ZipException | EOFException e) {
            throw Refusal.because("storage.copy-cut-off");
        } catch (IOException e) {
            throw Refusal.because(
                    "storage.copy-unread", file.toString(), e.getClass().getSimpleName());
        }
    }

    /** What is open: for tests, and for what was kept of a release. */
    public Restored open(InputStream copy) throws IOException {
        return put(new CopyText(new BufferedInputStream(copy)));
    }

    private Restored put(CopyText text) throws IOException {
        CopyHead head = CopyHead.readFrom(text);
        Schema.refuseNewer(address, head.schema());
        Schema.refuseUnlessEmpty(address);
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            Schema.at(address, head.schema());
            connection.setAutoCommit(false);
            Restored restored = put(connection, head, text);
            connection.commit();
            Schema.upToDate(address, head.demo());
            return restored;
        } catch (SQLException e) {
            throw Refusal.because("storage.copy-unfit", e.getSQLState() == null ? "?" : e.getSQLState());
        }
    }

    private Restored put(Connection connection, CopyHead head, CopyText text) throws SQLException, IOException {
        var filling = new Filling(connection, text);
        long rows = filling.fill();
        Refusal.unless(text.isOver(), "storage.copy-changed");
        return new Aftermath(connection, folders).of(head, rows);
    }
}
