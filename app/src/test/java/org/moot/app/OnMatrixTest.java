package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.v3;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.RecoveryKey;
import org.moot.app.settings.Settings;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.storage.server.DatabaseAddress;

/** The whole service on a real homeserver, with PostgreSQL for everything. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class OnMatrixTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Member bot = Member.comes("moot");
    private final Member ana = Member.comes("ana");
    private final DatabaseAddress database = Houses.database();
    private final Settings settings = Target.settings()
            .apart(Houses.folder(), Optional.of(Houses.at(database)))
            .on(new MatrixAccount(
                    OnHomeserver.running().url(),
                    bot.name(),
                    Optional.of(Member.PASSWORD),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    private House open() throws InterruptedException {
        House house = House.open(settings, Mode.THROWAWAY);
        assertThat(house.matrix().orElseThrow().matrix().awaitReady(PATIENCE)).isTrue();
        return house;
    }

    private List<String> marks(String room) {
        return ana.timeline(room).stream()
                .filter(it -> it.path("type").asString("").equals("m.reaction"))
                .map(it -> it.path("content").path("m.relates_to").path("key").asString(""))
                .toList();
    }

    @Test
    void itAnswersAndKeepsItsOneSessionInASchemaOfItsOwnOverARestart() throws Exception {
        String room = ana.opensRoom(true, bot.id());
        try (House house = open()) {
            awaitBot(room);
            ana.says(room, "!moot help");
            Eventually.that(PATIENCE, () -> marks(room).size() == 1);
        }
        int sessions = bot.home().get(v3("devices")).path("devices").size();
        try (House house = open()) {
            ana.says(room, "!moot assembly list");
            Eventually.that(PATIENCE, () -> marks(room).size() == 2);
        }
        assertThat(bot.home().get(v3("devices")).path("devices")).hasSize(sessions);
        assertThat(tables("matrix_keys")).isPositive();
        assertThat(new RecoveryKey(settings.data()).take()).isPresent();
        assertThat(new RecoveryKey(settings.data()).take()).isEmpty();
    }

    /** What was said before it came was not said to it. */
    private void awaitBot(String room) {
        Eventually.that(
                PATIENCE,
                () -> bot.home()
                        .get(v3("joined_rooms"))
                        .path("joined_rooms")
                        .valueStream()
                        .anyMatch(it -> it.asString().equals(room)));
    }

    private long tables(String schema) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.properties());
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from pg_tables where schemaname = '" + schema + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatWasHeardIsKeptNowhereOnceItIsDone() throws Exception {
        try (House house = open()) {
            String room = ana.opensRoom(false, bot.id());
            awaitBot(room);
            ana.says(room, "!moot help");
            Eventually.that(PATIENCE, () -> marks(room).size() == 1);
            Eventually.that(PATIENCE, () -> rest() == 0);
        }
    }

    private long rest() {
        try (var connection = DriverManager.getConnection(database.url(), database.properties());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from arrival where content is not null or lane is not null")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
