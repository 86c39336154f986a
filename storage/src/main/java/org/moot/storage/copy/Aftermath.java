package org.moot.storage.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Refusal;
import org.moot.storage.keys.FilePersonKeys;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.FolderName;
import org.moot.storage.keys.FolderVoteKeys;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.keys.KeysUnderWay;
import org.moot.storage.keys.SignedMark;
import org.moot.storage.keys.SignedMark.Signed;
import org.moot.vote.VoteId;

/**
 * What a database must not do as if nothing had happened, once it is a copy of an earlier time: say again what it has said,
 * under numbers that platforms remember; take or count ballots; go on with a record of which others know more. It works on the
 * tables as they were when the copy was made, from version 20 on, before they are migrated.
 */
final class Aftermath {

    /** Behind every note, so that the next start notices it and pauses what is open, in its own words. */
    private static final String RESTORED = "update tide set mark = -1";

    /** Whoever waited may have been served since. */
    private static final String SET_ASIDE = "update outbox set aside = true, why = 'restored' where not aside";

    private static final String FREE_LANES =
            "update lane set due = '-infinity', leased_until = '-infinity', holds = null, head = null, tries = 0";

    /** Cards of what is not over, and those that waited, are drawn anew as things are now; all there are would be a flood. */
    private static final String DRAW_ANEW = """
            insert into touch (kind, key) select distinct card_kind, card_key from hanging where
                card_kind = 'vote' and card_key in
                    (select id::text from vote where state_word not in ('final', 'void'))
                or card_kind = 'proposal' and card_key in
                    (select id::text from proposal where stage_word not in ('decided', 'withdrawn', 'lapsed'))
                or card_kind = 'call' and card_key in (select number::text from call where ends > moot_now())
                or (card_kind, card_key) in (select card_kind, card_key from outbox where why = 'restored')
            """;

    /** Microseconds since 1970: above every number that was ever given before, in whichever life of this database. */
    private static final String FRESH_NUMBERS = """
            select setval(pg_get_serial_sequence('outbox', 'id'),
                greatest((extract(epoch from clock_timestamp()) * 1000000)::bigint, coalesce(max(id), 0) + 1))
            from outbox
            """;

    private final Connection connection;
    private final KeyFolders folders;

    Aftermath(Connection connection, KeyFolders folders) {
        this.connection = connection;
        this.folders = folders;
    }

    /** @throws Refusal {@code storage.keys-…} or {@code storage.person-keys-old} when the house's keys are not those of the copy */
    Restored of(CopyHead head, long rows) throws SQLException {
        requireHouse(head);
        nameVotesFolder(head);
        int aside = changed(SET_ASIDE);
        changed(FREE_LANES);
        changed(DRAW_ANEW);
        asked(FRESH_NUMBERS);
        changed(RESTORED);
        List<VoteId> lost = new KeysUnderWay(new FolderVoteKeys(folders.votes()), folders.votes()).giveUp(connection);
        List<VoteId> paused = new ArrayList<>(open());
        paused.removeAll(lost);
        return new Restored(head, rows, aside, paused, lost, gone());
    }

    private void requireHouse(CopyHead head) throws SQLException {
        folders.requireHouse(head.installation());
        long newest = asked("select coalesce(max(key_number), -1) from person");
        try (var persons = new FilePersonKeys(folders.house(), new FolderHouseKeys(folders.house()).wrapping())) {
            Refusal.when(newest >= 0 && !persons.isKnown(newest), "storage.person-keys-old");
        }
    }

    /** Keys of votes are in no backup, so on another machine their folder begins anew. */
    private void nameVotesFolder(CopyHead head) throws SQLException {
        FolderName name = FolderName.begun(folders.votes(), head.installation());
        changed("alter table key_folder disable trigger key_folder_stays");
        try (PreparedStatement put = connection.prepareStatement("update key_folder set id = ? where name = 'votes'")) {
            put.setObject(1, name.id());
            put.executeUpdate();
        }
        changed("alter table key_folder enable trigger key_folder_stays");
    }

    private List<VoteId> open() throws SQLException {
        List<VoteId> open = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(
                    "select id from vote where state_word in ('announced', 'open', 'paused') order by id");
            while (row.next()) {
                open.add(new VoteId(row.getLong(1)));
            }
        }
        return open;
    }

    private Optional<Signed> gone() throws SQLException {
        Optional<Signed> noted = new SignedMark(folders.house()).noted();
        return noted.isPresent() && !has(noted.get()) ? noted : Optional.empty();
    }

    private boolean has(Signed signed) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement("select exists (select from checkpoint where size = ? and root = ?)")) {
            look.setLong(1, signed.size());
            look.setString(2, signed.root());
            ResultSet row = look.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private int changed(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private long asked(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        }
    }
}
