package org.moot.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.app.Houses;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.homeserver.Synapse;
import org.moot.storage.server.DatabaseAddress;
import tools.jackson.databind.JsonNode;

/**
 * The program and the homeserver are killed in turns in the middle of a conversation. In the end every command was done once
 * and answered once, and every card hangs once.
 */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class KilledOnMatrixTest {
    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 4;
    private static final int LONGEST_BEFORE_A_KILL = 700;

    private final Member bot = Member.comes("moot");
    private final DatabaseAddress database;
    private final Random random = new Random(20261127);

    /** Proposals by the title that nothing else has, with the commands that drafted them. */
    private final Map<String, String> commands = new LinkedHashMap<>();

    KilledOnMatrixTest() throws SQLException {
        database = Houses.empty("killed_on_matrix");
    }

    @Test
    void whateverIsKilledNothingIsLostAndNothingIsSaidTwice() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so it is not killed");
        try (var moot = new Program(bot, database);
                var ana = new Speaker(bot)) {
            String room = ana.room();
            ana.awaitMark(
                    room, ana.insists(room, "!moot assembly found Trees remit: Decides where trees are planted."));
            for (int round = 0; round < ROUNDS; round++) {
                String first = speak(ana, room, round);
                Thread.sleep(random.nextInt(LONGEST_BEFORE_A_KILL));
                if (round % 2 == 0) {
                    moot.kill();
                    speak(ana, room, ROUNDS + round);
                    moot.again();
                } else {
                    synapse.get().kill();
                    Thread.sleep(random.nextInt(LONGEST_BEFORE_A_KILL));
                    synapse.get().again();
                }
                ana.awaitMark(room, first);
            }
            commands.values().forEach(command -> ana.awaitMark(room, command));
            ana.awaitHeard(room, this::haveAllCards);
            assertAllOnce(ana, room);
        }
    }

    /** The first that was said. */
    private String speak(Speaker ana, String room, int round) {
        var said = new ArrayList<String>();
        for (int number = 0; number < AT_ONCE; number++) {
            String title = "Tree" + (char) ('a' + round) + (char) ('a' + number);
            String draft = "!moot proposal draft " + title + " text: Every street gets one. hurt: Those in the heat.";
            said.add(ana.insists(room, draft));
            commands.put(title, said.getLast());
        }
        return said.getFirst();
    }

    private void assertAllOnce(Speaker ana, String room) throws SQLException {
        assertThat(titles()).containsExactlyInAnyOrderElementsOf(commands.keySet());
        List<JsonNode> heard = ana.heard(room);
        commands.forEach((title, command) -> {
            assertThat(ana.marks(room, command)).as("marks of " + title).containsExactly("✅");
            assertThat(heard)
                    .as("cards of " + title)
                    .filteredOn(it -> isCard(it, title))
                    .hasSize(1);
            assertThat(heard)
                    .as("answers to " + title)
                    .filteredOn(it -> isBelow(it, command))
                    .hasSize(1);
        });
        assertThat(ana.doors()).hasSize(1);
        List<String> answers = new ArrayList<>(ana.readsAtDoor());
        assertThat(answers).noneMatch(it -> it.startsWith("unreadable"));
        assertThat(answers).as("the founding and the drafts").hasSize(1 + commands.size());
    }

    private boolean haveAllCards(List<JsonNode> heard) {
        return commands.keySet().stream().allMatch(title -> heard.stream().anyMatch(it -> isCard(it, title)));
    }

    private static boolean isCard(JsonNode content, String title) {
        return !content.has("m.relates_to") && content.path("body").asString().contains(title);
    }

    private static boolean isBelow(JsonNode content, String command) {
        return content.path("m.relates_to").path("event_id").asString("").equals(command);
    }

    private List<String> titles() throws SQLException {
        var titles = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.properties());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select title from proposal")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
