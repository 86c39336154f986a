package org.moot.storage.keys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Refusal;
import org.moot.storage.server.DatabaseAddress;
import org.moot.vote.VoteId;

/** Looks, at the start, whether the keys of all votes that are under way are there. */
public record KeysUnderWay(FolderVoteKeys keys, Path folder) {

    /** Until the link key is destroyed both are needed; until the count the seal key. */
    private static final String NEEDED = """
            select v.id, coalesce(b.state, 'OPEN') in ('OPEN', 'PAUSED', 'CLOSED') and v.state_word <> 'closed' as linked
            from vote v left join ballot_box b on b.vote = v.id
            where v.state_word in ('announced', 'open', 'paused', 'closed') and coalesce(b.state, 'OPEN') <> 'VOID'
            """;

    /** @throws Refusal {@code storage.vote-key-missing} with the number of the first vote without its keys */
    public void check(DatabaseAddress database) {
        Optional<VoteId> incomplete = incomplete(database);
        if (incomplete.isPresent() && incomplete(database).equals(incomplete)) { // not just closed by another instance
            throw Refusal.because("storage.vote-key-missing", incomplete.get().value(), folder.toString());
        }
    }

    /**
     * Gives up the votes that are under way in a database that was brought back, and whose keys did not come along: what is
     * missing counts as destroyed. Those votes become void.
     */
    public List<VoteId> giveUp(Connection connection) throws SQLException {
        List<VoteId> lost = new ArrayList<>();
        for (Needed it : needed(connection)) {
            if (isSealMissing(it.vote()) || it.linked() && isLinkMissing(it.vote())) {
                keys.destroyLink(it.vote());
                keys.destroySeal(it.vote());
                lost.add(it.vote());
            }
        }
        return lost;
    }

    private Optional<VoteId> incomplete(DatabaseAddress database) {
        return needed(database).stream()
                .filter(it -> isSealMissing(it.vote()) || it.linked() && isLinkMissing(it.vote()))
                .map(Needed::vote)
                .findFirst();
    }

    private boolean isSealMissing(VoteId vote) {
        return keys.seal(vote).isEmpty() && !keys.isSealDestroyed(vote);
    }

    /** A key that was destroyed is no missing one: the database is a copy of an earlier time, and its vote will pause. */
    private boolean isLinkMissing(VoteId vote) {
        return keys.linking(vote).isEmpty() && !keys.isLinkDestroyed(vote);
    }

    private static List<Needed> needed(DatabaseAddress database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.properties())) {
            return needed(connection);
        } catch (SQLException e) {
            throw DatabaseAddress.unreachable(e);
        }
    }

    private static List<Needed> needed(Connection connection) throws SQLException {
        List<Needed> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(NEEDED)) {
            while (row.next()) {
                all.add(new Needed(new VoteId(row.getLong("id")), row.getBoolean("linked")));
            }
        }
        return all;
    }

    private record Needed(VoteId vote, boolean linked) {}
}
