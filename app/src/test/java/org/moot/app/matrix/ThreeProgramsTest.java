package org.moot.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.app.Houses;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.storage.server.DatabaseAddress;
import tools.jackson.databind.JsonNode;

/**
 * Three programs on one database and one account. Whichever speaks to the homeserver is killed, again and again, while
 * somebody goes on talking: another takes its place, every command is done once and answered once.
 */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class ThreeProgramsTest {
    private static final int ROUNDS = 4;
    private static final int AT_ONCE = 3;
    private static final Duration MOVED = Duration.ofSeconds(15);

    private final Member bot = Member.comes("moot");
    private final Path keys = Houses.folder();
    private final DatabaseAddress database;
    private final List<Program> programs = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    ThreeProgramsTest() throws SQLException {
        database = Houses.empty("three_programs");
    }

    @Test
    void anotherTakesTheLeaseOfTheOneThatIsKilledAndNothingIsLostOrSaidTwice() throws Exception {
        try (var first = new Program(bot, database, keys);
                var second = new Program(bot, database, keys);
                var third = new Program(bot, database, keys);
                var ana = new Speaker(bot)) {
            programs.addAll(List.of(first, second, third));
            String room = ana.room();
            ana.awaitMark(
                    room, ana.insists(room, "!moot assembly found Trees remit: Decides where trees are planted."));
            for (int round = 0; round < ROUNDS; round++) {
                draft(ana, room, round);
                Program holder = holder();
                String session = session().orElseThrow();
                holder.kill();
                long killed = System.nanoTime();
                draft(ana, room, ROUNDS + round);
                Eventually.that(
                        MOVED, () -> session().filter(it -> !it.equals(session)).isPresent());
                long moved = System.nanoTime();
                ana.awaitMark(room, commands.getLast());
                System.out.printf(
                        "the lease moved after %d ms, what was said meanwhile was answered after %d ms%n",
                        (moved - killed) / 1_000_000, (System.nanoTime() - killed) / 1_000_000);
                holder.again();
            }
            commands.forEach(command -> ana.awaitMark(room, command));
            ana.awaitHeard(room, heard -> titles.stream().allMatch(title -> cards(heard, title) > 0));
            assertAllOnce(ana, room);
        }
    }

    private void draft(Speaker ana, String room, int round) {
        for (int number = 0; number < AT_ONCE; number++) {
            titles.add("Tree" + (char) ('a' + round) + (char) ('a' + number));
            commands.add(ana.insists(
                    room,
                    "!moot proposal draft " + titles.getLast()
                            + " text: Every street gets one. hurt: Those in the heat."));
        }
    }

    private void assertAllOnce(Speaker ana, String room) throws SQLException {
        assertThat(ask("select title from proposal")).containsExactlyInAnyOrderElementsOf(titles);
        List<JsonNode> heard = ana.heard(room);
        assertThat(titles).allSatisfy(title -> assertThat(cards(heard, title)).isOne());
        assertThat(commands)
                .allSatisfy(command -> assertThat(ana.marks(room, command)).containsExactly("✅"));
        assertThat(ana.readsAtDoor()).as("the founding and the drafts").hasSize(1 + commands.size());
        assertThat(ask("select count(*) from lane where leased_until > clock_timestamp()"))
                .containsExactly("0");
    }

    private static long cards(List<JsonNode> heard, String title) {
        return heard.stream()
                .filter(it ->
                        !it.has("m.relates_to") && it.path("body").asString().contains(title))
                .count();
    }

    /** The program with the connection on which the lease of Matrix is held. */
    private Program holder() {
        return Eventually.some(
                MOVED, () -> programs.stream().filter(Program::speaks).findFirst());
    }

    /** The session of the database that holds the lease. */
    private Optional<String> session() {
        String lease =
                "lease/matrix " + bot.name() + " " + OnHomeserver.running().url();
        return ask("""
                select pid from pg_locks, hashtextextended('%s', 0) lease
                where locktype = 'advisory' and objsubid = 1
                and classid::bigint = (lease >> 32) & 4294967295 and objid::bigint = lease & 4294967295
                """.formatted(lease)).findFirst();
    }

    private Stream<String> ask(String question) {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.properties());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found.stream();
    }
}
