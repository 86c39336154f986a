package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.command.Logged;
import org.moot.command.Reply.Outcome;
import org.moot.storage.server.DatabaseAddress;

/** A whole story with people whose names and accounts stand out, looked for afterwards where they must not be. */
@Tag("slow")
class ForgottenTest {
    private static final String ZORA = "zorasentinel";
    private static final String NAMED = "Zora Sentinel-Quist";
    private static final String BEN = "bensentinel";

    private DatabaseAddress database;
    private Wire wire;
    private House house;
    private Hall trees;
    private Logged logged;

    @BeforeEach
    void begin() throws IOException {
        database = Houses.database();
        wire = new Wire(database);
        Settings settings = Target.settings().apart(Houses.folder(), Optional.of(wire.end()));
        house = House.open(settings, Mode.THROWAWAY);
        trees = new Hall(house, "trees");
        logged = Logged.byAnybody();
    }

    @AfterEach
    void end() {
        logged.close();
        wire.mend();
        house.close();
        wire.close();
    }

    @Test
    void whoIsForgottenStandsInNoColumnOfTheDatabase() throws SQLException {
        story();
        assertThat(trees.says(ZORA, "me forget confirm: yes").key()).isEqualTo("privacy.forgotten");
        house.settle();

        assertThat(everyColumn())
                .doesNotContainIgnoringCase(ZORA)
                .doesNotContainIgnoringCase("Sentinel-Quist")
                .contains("Plant a tree");
        assertThat(trees.says(BEN, "proposal show 1").words())
                .contains("somebody who left")
                .doesNotContain("Sentinel-Quist");
        assertThat(trees.says(BEN, "library show 1").words()).contains("somebody who left");
    }

    @Test
    void theLogOfAPlayedStoryNamesNobody() throws IOException {
        story();
        wire.cut();
        assertThat(trees.says(ZORA, "me name " + NAMED).outcome()).isEqualTo(Outcome.BROKEN);
        wire.mend();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> trees.says(BEN, "me show").outcome() == Outcome.DONE);
        trees.says(ZORA, "me " + ZORA);
        trees.says(ZORA, "person mute " + NAMED);
        trees.says(ZORA, "me export");
        trees.says(ZORA, "me forget confirm: yes");
        house.settle();

        assertThat(logged.everything())
                .doesNotContainIgnoringCase(ZORA)
                .doesNotContainIgnoringCase(BEN)
                .doesNotContainIgnoringCase("Sentinel-Quist")
                .contains("database cannot be reached");
    }

    private void story() {
        trees.all(BEN, List.of("assembly found Trees remit: Decides where trees are planted."));
        trees.all(ZORA, List.of("me name " + NAMED, "me zone Pacific/Auckland", "assembly join trees"));
        trees.all("cem", List.of("assembly join trees"));
        for (String somebody : List.of(BEN, ZORA, "cem")) {
            trees.all(BEN, List.of("member admit console:" + somebody));
        }
        trees.all(
                ZORA,
                List.of(
                        "me name public",
                        "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.",
                        "proposal alternative 1 Plant two text: Every street gets two."));
        trees.all(BEN, List.of("proposal concern 1 Who waters it?", "proposal call 1"));
        later(Duration.ofDays(4));
        trees.all(BEN, List.of("proposal agree 1"));
        trees.all("cem", List.of("proposal agree 1"));
        trees.all(ZORA, List.of("proposal aside 1 I would rather have two.", "vote ask 1"));
        later(Duration.ofHours(1));
        trees.all(ZORA, List.of("vote cast 2 5 0"));
        trees.all(BEN, List.of("vote cast 5 4 0"));
        trees.all("cem", List.of("vote cast 5 4 1"));
        later(Duration.ofDays(9));
        trees.all(BEN, List.of("summary draft 1 We plant a tree in every street."));
        trees.all(ZORA, List.of("action take 1 I ask the council.", "summary challenge 1 It was dry."));
        house.settle();
    }

    private void later(Duration by) {
        house.settle();
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }

    private String everyColumn() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.properties());
                Statement statement = connection.createStatement()) {
            List<String> tables =
                    strings(statement, "select format('%I', tablename) from pg_tables where schemaname = 'public'");
            var all = new ArrayList<String>();
            for (String table : tables) {
                all.addAll(strings(statement, "select cast(it as text) from " + table + " it"));
            }
            return String.join("\n", all);
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
