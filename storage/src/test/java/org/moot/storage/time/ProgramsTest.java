package org.moot.storage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.storage.server.DatabaseAddress;
import org.moot.time.Deadline;

/** Programs beside each other, of which one dies with something in hand. */
class ProgramsTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private static Storage one;

    @BeforeAll
    static void open() {
        one = Storage.open(TestStorage.settings(TestStorage.directory(), false));
    }

    @AfterAll
    static void close() {
        one.close();
    }

    private static void stage(Place hall) {
        one.stores().transaction().in(() -> {
            one.stores().outbox().stage(new Spot.Hall(hall), new Parcel.Say(Post.saying("test.says", "one"), READER));
            return true;
        });
    }

    private static List<Claimed> claim(Storage by, Place hall) {
        return by.stores().lanes().claim(List.of(hall.platform()), 16, LONG);
    }

    /** As when it is killed: the server ends the sessions of whoever is no more. */
    private static void dies(Storage program) throws SQLException {
        int number = program.the(Programs.class).number();
        ask(
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 1836019572 and objid = "
                        + number);
    }

    private static String ask(String question) throws SQLException {
        DatabaseAddress at = one.the(DatabaseAddress.class);
        try (Connection connection = DriverManager.getConnection(at.url(), at.properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Test
    void whatTheDeadHadInHandIsFreeAtOnceAndTheLivingKeepTheirs() throws SQLException {
        var hall = new Place("garden", "hall");
        var other = new Place("pond", "hall");
        stage(hall);
        stage(other);
        try (Storage dying = Storage.open(TestStorage.beside(one))) {
            Claimed lost = claim(dying, hall).getFirst();
            Claimed kept = claim(one, other).getFirst();
            one.the(Programs.class).look();
            assertThat(claim(one, hall)).as("it lives").isEmpty();
            dies(dying);
            one.the(Programs.class).look();
            Claimed taken = claim(one, hall).getFirst();
            assertThat(taken.id()).isEqualTo(lost.id());
            assertThat(dying.stores().lanes().done(lost)).isFalse();
            assertThat(one.stores().lanes().done(taken)).isTrue();
            assertThat(claim(one, other)).isEmpty();
            assertThat(one.stores().lanes().done(kept)).isTrue();
        }
    }

    @Test
    void whoeverLostTheirConnectionLivesAgainUnderTheSameNumber() throws SQLException {
        try (Storage other = Storage.open(TestStorage.beside(one))) {
            Programs programs = other.the(Programs.class);
            int number = programs.number();
            dies(other);
            programs.look();
            assertThat(programs.number()).isEqualTo(number);
            assertThat(ask(
                            "select count(*) from pg_locks where locktype = 'advisory' and classid = 1836019572 and objid = "
                                    + number))
                    .isEqualTo("1");
        }
    }

    @Test
    void aJobOfTheDeadIsDoneByAnotherSoon() throws Exception {
        var done = new CountDownLatch(1);
        one.clockwork().handTo(deadline -> {
            done.countDown();
            return true;
        });
        try (Storage dying = Storage.open(TestStorage.beside(one))) {
            one.stores().transaction().in(() -> {
                one.stores()
                        .deadlines()
                        .set(new Deadline("of the dead", Instant.now().minusSeconds(1), "vote close", Map.of()));
                return true;
            });
            ask("update scheduled_tasks set picked = true, last_heartbeat = now(), picked_by = 'moot-%d' returning 1"
                    .formatted(dying.the(Programs.class).number()));
            one.clockwork().start();
            assertThat(done.await(2, TimeUnit.SECONDS))
                    .as("while the other lives")
                    .isFalse();
            dies(dying);
            one.the(Programs.class).look();
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
