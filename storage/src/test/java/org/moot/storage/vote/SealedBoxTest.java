package org.moot.storage.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.storage.server.DatabaseAddress;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Flaw;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.Publication;
import org.moot.vote.PublishedBallots.Published;
import org.moot.vote.VoteId;

/** One vote between three options, and what the database has of it. */
class SealedBoxTest {
    private static final List<Integer> WARM = List.of(5, 3, 0);
    private static final Happening NOTED = new Happening("vote.noted", Instant.EPOCH, Map.of());

    private final Storage storage = TestStorage.shared();
    private final BallotBox box = storage.stores().ballotBox();
    private VoteId vote = new VoteId(0);

    @BeforeEach
    void anOpenBox() {
        vote = Make.vote("Plant a tree?").in(storage.stores()).id();
        Bytes key = storage.stores().voteKeys().make(vote);
        Instant closes = storage.clock().instant().plus(Duration.ofHours(1));
        box.open(vote, new BallotBox.Terms(3, closes, key, Bytes.of(new byte[32])));
    }

    private Bytes slot(String name) {
        var person =
                new PersonId(java.util.UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return storage.stores().voteKeys().linking(vote).orElseThrow().slot(person);
    }

    private Bytes cast(String name, String delivery) {
        Bytes nonce = storage.stores().voteKeys().linking(vote).orElseThrow().nonce("test", delivery);
        box.cast(vote, slot(name), nonce, WARM);
        return slot(name);
    }

    private void closed() {
        storage.timeMachine().forward(Duration.ofHours(2));
        assertThat(box.close(vote, it -> new Happening("vote.closed", Instant.EPOCH, Map.of("root", it.root()))))
                .isPresent();
        box.unlinked(vote, NOTED);
    }

    private List<Opened> opened() {
        return box.opened(vote, (done, of) -> {}).stream().map(Opened::apart).toList();
    }

    private List<String> asked(String role, String sql) throws SQLException {
        DatabaseAddress address = storage.the(DatabaseAddress.class);
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            if (!role.isEmpty()) {
                statement.execute("set role " + role);
            }
            var answers = new java.util.ArrayList<String>();
            if (statement.execute(sql)) {
                for (ResultSet row = statement.getResultSet(); row.next(); ) {
                    answers.add(row.getString(1));
                }
            }
            return answers;
        }
    }

    @Test
    void neitherTheApplicationNorWhoeverCastsReadsAnEnvelope() throws SQLException {
        cast("ana", "1");
        for (String role : List.of("moot_app", "moot_ballots")) {
            for (String secret : List.of("envelope", "cast_nonce", "seal_share")) {
                assertThatThrownBy(() -> asked(role, "select * from " + secret))
                        .as("%s reads %s", role, secret)
                        .hasMessageContaining("permission denied");
            }
            for (String change : List.of(
                    "delete from envelope",
                    "update cast_nonce set version = 1",
                    "truncate envelope",
                    "insert into envelope values (1, '', 1, '', '')",
                    "update ballot_box set closes_at = now()")) {
                assertThatThrownBy(() -> asked(role, change)).hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> asked("moot_app", "select cast_ballot(1, '', '', '')"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asked("moot_app", "select * from ballots_among(1, '{}')"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asked("moot_app", "select version, salt from close_list"))
                .hasMessageContaining("permission denied");
        for (String other : List.of("person", "roll_entry", "inbox", "outbox", "audit_entry")) {
            if (asked("", "select to_regclass('" + other + "')").getFirst() != null) {
                assertThatThrownBy(() -> asked("moot_ballots", "select * from " + other))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> asked("moot_counting", "select * from " + other))
                        .hasMessageContaining("permission denied");
            }
        }
        assertThat(asked("moot_counting", "select count(*) from envelope where vote = " + vote))
                .containsExactly("1");
    }

    @Test
    void theApplicationsConnectionsAreInItsRole() {
        assertThat(storage.the(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("moot_app");
    }

    @Test
    void noScoreIsInTheDatabaseBeforeTheCloseAndAllEnvelopesAreOfOneSize() throws SQLException {
        cast("ana", "1");
        cast("ben", "2");
        cast("ana", "3");
        assertThat(asked("", "select distinct octet_length(sealed) from envelope where vote = " + vote))
                .containsExactly("176");
        assertThat(asked("", "select max(version) from envelope where vote = " + vote))
                .containsExactly("2");
        assertThat(asked("", "select count(*) from cast_nonce where vote = " + vote))
                .containsExactly("3");
        assertThat(asked("", "select count(*) from published_ballot where vote = " + vote))
                .containsExactly("0");
    }

    @Test
    void underRepeatableReadNothingIsCast() throws SQLException {
        assertThatThrownBy(() -> asked(
                        "",
                        "begin isolation level repeatable read; set local role moot_ballots; select cast_ballot(" + vote
                                + ", decode(repeat('00', 32), 'hex'), decode(repeat('00', 16), 'hex'), '')"))
                .hasMessageContaining("read committed");
    }

    /** Somebody holds the lock for longer than a voter is asked to wait. */
    @Test
    void aBoxThatIsBusyForTooLongRecordsNothingAndSaysSo() throws SQLException {
        DatabaseAddress address = storage.the(DatabaseAddress.class);
        try (Connection holder = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('ballot_box/" + vote + "', 0))");
            assertThatThrownBy(() -> cast("ana", "1")).isInstanceOf(Transaction.Unavailable.class);
            holder.rollback();
        }
        assertThat(box.find(vote, slot("ana"))).isEmpty();
        cast("ana", "1");
        assertThat(box.find(vote, slot("ana")).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void theListHoldsVersionsOnlyForWhoeverShowsTheSlot() throws Exception {
        Bytes ana = cast("ana", "1");
        cast("ana", "2");
        closed();
        Listed line = box.listed(vote, ana).orElseThrow();
        assertThat(line.version()).contains(2);
        byte[] version = ByteBuffer.allocate(4).putInt(2).array();
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(version);
        assertThat(sha.digest(line.salt().orElseThrow().toArray()))
                .isEqualTo(line.versionCommit().toArray());
        assertThat(box.list(vote, Optional.empty(), 10)).containsExactly(line);
        assertThat(box.list(vote, Optional.of(ana), 10)).isEmpty();
    }

    @Test
    void theRecordOfTheCloseIsWrittenWithItOrNotAtAll() throws SQLException {
        cast("ana", "1");
        storage.timeMachine().forward(Duration.ofHours(2));
        assertThatThrownBy(() -> box.close(vote, it -> {
                    throw new IllegalArgumentException("stopped here");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(asked("", "select state from ballot_box where vote = " + vote))
                .containsExactly("OPEN");
        assertThat(box.list(vote, Optional.empty(), 10)).isEmpty();
        closed();
        assertThat(opened()).hasSize(1);
    }

    @Test
    void whatWasTamperedWithIsInvalidWithAReasonAndTheOthersAreCounted() throws SQLException {
        Bytes ana = cast("ana", "1");
        Bytes ben = cast("ben", "2");
        Bytes cem = cast("cem", "3");
        Bytes dan = cast("dan", "4");
        Bytes eli = cast("eli", "5");
        asked(
                "",
                "update envelope set sealed = set_byte(sealed, 50, 255 - get_byte(sealed, 50)), sealed_hash = "
                        + "sha256(set_byte(sealed, 50, 255 - get_byte(sealed, 50))) where slot = decode('" + ben.hex()
                        + "', 'hex')");
        asked(
                "",
                "update envelope set (sealed, sealed_hash) = (select sealed, sealed_hash from envelope where slot = "
                        + "decode('" + ana.hex() + "', 'hex')) where slot = decode('" + cem.hex() + "', 'hex')");
        closed();
        asked("", "update envelope set sealed = sealed || '\\x00' where slot = decode('" + dan.hex() + "', 'hex')");
        asked("", "delete from envelope where slot = decode('" + eli.hex() + "', 'hex')");

        assertThat(opened())
                .containsExactlyInAnyOrder(
                        new Opened(ana, WARM),
                        Opened.flawed(ben, Flaw.SEALED),
                        Opened.flawed(cem, Flaw.SEALED),
                        Opened.flawed(dan, Flaw.CHANGED),
                        Opened.flawed(eli, Flaw.CHANGED));
    }

    @Test
    void aCountIsPublishedOnceAndThenShreddedOnce() throws SQLException {
        Bytes ana = cast("ana", "1");
        closed();
        var published = storage.stores().publishedBallots();
        var whole = List.of(new Published(ana, WARM, Optional.empty()));
        var transaction = storage.stores().transaction();
        assertThat(box.shred(vote, NOTED)).isFalse();
        for (boolean first : new boolean[] {true, false}) {
            assertThat(transaction.in(
                            () -> published.publish(vote, Publication.Level.BALLOTS, Optional.of(ana), whole)))
                    .isEqualTo(first);
        }
        assertThat(transaction.in(() -> published.find(vote, ana))).contains(whole.getFirst());
        assertThat(opened()).hasSize(1);
        assertThat(box.shred(vote, NOTED)).isTrue();
        assertThat(box.shred(vote, NOTED)).isFalse();
        for (String gone : List.of("envelope", "cast_nonce", "seal_share")) {
            assertThat(asked("", "select count(*) from " + gone + " where vote = " + vote))
                    .containsExactly("0");
        }
        assertThat(box.listed(vote, ana).orElseThrow().version()).isEmpty();
        assertThatThrownBy(this::opened).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aVoidVoteIsNeverCounted() {
        cast("ana", "1");
        assertThat(box.spoil(vote, NOTED)).isTrue();
        assertThat(box.spoil(vote, NOTED)).isFalse();
        storage.timeMachine().forward(Duration.ofHours(2));
        assertThat(box.close(vote, it -> NOTED)).isEmpty();
        assertThatThrownBy(this::opened).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> cast("ben", "2")).isInstanceOf(BallotBox.NotOpen.class);
    }

    @Test
    void anEarlyEndTakesNoMoreBallotsAndClosesAtOnce() {
        cast("ana", "1");
        assertThat(box.extend(vote, storage.clock().instant())).isTrue();
        assertThatThrownBy(() -> cast("ben", "2")).isInstanceOf(BallotBox.NotOpen.class);
        assertThat(box.close(vote, it -> NOTED)).isPresent();
        assertThat(box.extend(vote, storage.clock().instant())).isFalse();
    }
}
