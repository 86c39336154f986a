package org.moot.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.app.crash.Brink;
import org.moot.app.crash.Brink.Means;
import org.moot.app.crash.Trap;
import org.moot.storage.server.DatabaseAddress;

/** A program ends at a named point on a vote's way; the next one goes on from there, and the vote is counted once. */
@Tag("slow")
@Disabled("not yet seen to end well at every point")
class CrashPointsTest {
    private static final String ALL_COUNTED = "counted {0=2, 1=1, 2=1, 3=1, 4=1}";
    private static int crashed;

    private static Grounds grounds;
    private static DatabaseAddress database;
    private static Path folder;

    static Stream<Brink> brinks() {
        return Stream.of(
                halt("before the keys are made", "before VoteKeys.make", "proposal vote-asked", 1),
                halt("after the keys are made", "after VoteKeys.make", "proposal vote-asked", 1),
                halt("before the roll is fixed", "before Roll.fix", "proposal vote-asked", 1),
                halt("before the announcement is committed", "before commit", "proposal vote-asked", 1),
                halt("after the announcement, before it is struck", "before struck", "proposal vote-asked", 1),
                halt("before the box is open", "before BallotBox.open", "vote open", 1),
                halt("after the box is open, before anybody knows", "after BallotBox.open", "vote open", 1),
                halt("before the opening is committed", "before commit", "vote open", 1),
                halt("after the opening, before it is struck", "before struck", "vote open", 1),
                halt("before a slot is found", "before VoteKeys.linking", "vote cast", 2),
                halt("before a ballot is in the box", "before BallotBox.cast", "vote cast", 3),
                halt("after a ballot is in the box, before its voter knows", "after BallotBox.cast", "vote cast", 4),
                halt("after a second ballot, before its voter knows", "after BallotBox.cast", "vote cast", 6),
                halt("before the box is closed", "before BallotBox.close", "vote close", 1),
                halt("after the box is closed, before anybody knows", "after BallotBox.close", "vote close", 1),
                halt("before the close is committed", "before commit", "vote close", 1),
                halt("after the close, before it is struck", "before struck", "vote close", 1),
                halt("before the link key is destroyed", "before VoteKeys.destroyLink", "vote count", 1),
                halt("after the link key is destroyed", "after VoteKeys.destroyLink", "vote count", 1),
                halt("after that is recorded, before a seal is opened", "after BallotBox.unlinked", "vote count", 1),
                halt("after the seals are opened, before the count", "after BallotBox.opened", "vote count", 1),
                halt("before the decision is noted", "before Decisions.add", "vote count", 1),
                halt("after the result is published, before it is struck", "before struck", "vote count", 1),
                halt("before the seal key is destroyed", "before VoteKeys.destroySeal", "vote finish", 1),
                halt("after the seal key is destroyed", "after VoteKeys.destroySeal", "vote finish", 1),
                halt("after the envelopes are shredded", "after BallotBox.shred", "vote finish", 1));
    }

    private static Brink halt(String name, String where, String doing, int time) {
        return new Brink(name, where, doing, time, Means.HALT);
    }

    @BeforeAll
    static void begin() throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target")).toAbsolutePath(), "crashes");
        grounds = new Grounds(folder);
        database = grounds.nextDatabase();
        try (var town = new Town(database, folder.resolve("keys"))) {
            town.settle(Road.VOTERS);
        }
    }

    @AfterAll
    static void end() {
        System.out.println("crashed at " + crashed + " points and gone on from each");
        grounds.close();
    }

    @ParameterizedTest
    @MethodSource("brinks")
    void theVoteGoesOnFromWhereAProgramEnded(Brink brink) throws Exception {
        String question = "Is it well " + brink.name();

        assertThat(said(brink, question)).as(brink.name()).contains("at " + brink.name());
        assertThat(said(Brink.NOWHERE, question)).as(brink.name()).contains(ALL_COUNTED);
        crashed++;
    }

    private static List<String> said(Brink brink, String question) throws IOException, InterruptedException {
        Process process = Program.started(
                Road.class,
                database,
                grounds.log(),
                List.of(database.url(), folder.resolve("keys").toString(), brink.written(), question));
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(said::add);
        }
        int code = process.waitFor();
        assertThat(code).as(brink.name()).isEqualTo(brink == Brink.NOWHERE ? 0 : Trap.KILLED);
        return said;
    }
}
