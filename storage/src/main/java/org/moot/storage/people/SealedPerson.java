package org.moot.storage.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.moot.people.Membership;
import org.moot.storage.rows.Moment;

/**
 * A person as the database knows them: what identifies them is sealed under a key that is not in the database.
 *
 * @param keyNumber of the person's key
 * @param sealed name, zone and language
 * @param nameMarks keyed hashes by which the name is found; other names may share them
 */
record SealedPerson(
        UUID id,
        long keyNumber,
        byte[] sealed,
        int[] nameMarks,
        boolean namePublic,
        Optional<Membership> membership,
        boolean wantsReminders,
        Instant met) {

    /** Reads what is needed to open it; the marks were needed to find it. */
    static SealedPerson read(ResultSet row, int at) throws SQLException {
        Optional<Instant> since = Moment.maybe(row, "member_since");
        Optional<Instant> ended = Moment.maybe(row, "member_ended");
        Optional<String> constituency = Optional.ofNullable(row.getString("constituency"));
        return new SealedPerson(
                row.getObject("id", UUID.class),
                row.getLong("key_number"),
                row.getBytes("sealed"),
                new int[0],
                row.getBoolean("name_public"),
                since.map(it -> new Membership(it, ended, constituency)),
                row.getBoolean("wants_reminders"),
                Moment.read(row, "met"));
    }
}
