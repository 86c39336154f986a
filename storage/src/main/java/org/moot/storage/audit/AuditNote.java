package org.moot.storage.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.moot.audit.Happening;

/** A happening, written down in the transaction of a connection that the audit log does not have. */
public final class AuditNote {
    static final String SQL = "insert into audit_entry (canonical) values (?)";

    private AuditNote() {}

    public static void write(Connection connection, Happening happening) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(SQL)) {
            note.setString(1, happening.canonical());
            note.executeUpdate();
        }
    }
}
