package org.moot.storage.keys;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.moot.conversation.Refusal;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;

/**
 * Makes sure that the key folders are those of this database, whose random names it knows. A folder that is missing, cannot
 * be read or belongs to another installation stops the start: keys made anew would not fit what is kept.
 *
 * @param votes link and seal keys of votes
 * @param house the lasting keys
 */
public record KeyFolders(Path votes, Path house) {
    /**
     * Checks both folders, and makes them where nothing was ever kept.
     *
     * @throws Refusal {@code storage.keys-missing}, {@code storage.keys-unusable} or {@code storage.keys-foreign}
     */
    public KeyFolders claimed(DatabaseAddress database, Schema schema) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.properties())) {
            claim(connection, schema, "votes", votes, () -> {});
            claim(connection, schema, "house", house, () -> FolderHouseKeys.make(house));
            return this;
        } catch (UncheckedIOException e) {
            throw Refusal.because("storage.keys-unusable", votes.toString(), house.toString());
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
    }

    /**
     * For a database that is brought back: the house's keys have to be there.
     *
     * @throws Refusal {@code storage.copy-needs-keys}, or {@code storage.keys-foreign} when they are another house's
     */
    public void requireHouse(UUID installation) {
        FolderName.in(house)
                .orElseThrow(() -> Refusal.because("storage.copy-needs-keys", house.toString()))
                .of(installation, house);
    }

    private static void claim(Connection connection, Schema schema, String what, Path folder, Runnable furnish)
            throws SQLException {
        if (known(connection, what).isEmpty()) {
            begin(connection, schema, what, folder, furnish);
        }
        Refusal.unless(Files.isDirectory(folder), "storage.keys-missing", folder.toString(), what);
        UUID there = FolderName.in(folder)
                .orElseThrow(() -> Refusal.because("storage.keys-missing", folder.toString(), what))
                .id();
        Refusal.unless(
                known(connection, what).filter(there::equals).isPresent(), "storage.keys-foreign", folder.toString());
    }

    /** Furnished before it is known, so that a start that is cut short begins again. */
    private static void begin(Connection connection, Schema schema, String what, Path folder, Runnable furnish)
            throws SQLException {
        FolderName name = FolderName.begun(folder, schema.installation());
        furnish.run();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into key_folder (name, id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, what);
            insert.setObject(2, name.id());
            insert.executeUpdate();
        }
    }

    private static Optional<UUID> known(Connection connection, String what) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("select id from key_folder where name = ?")) {
            look.setString(1, what);
            ResultSet row = look.executeQuery();
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
