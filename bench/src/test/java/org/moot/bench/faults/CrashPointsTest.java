package org.moot.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.crash.Brink;
import org.moot.app.crash.Brink.Means;
import org.moot.app.crash.Trap;
import org.moot.storage.server.DatabaseAddress;

/** A program ends at a named point on a vote's way; the next one goes on from there, and the vote is counted once. */
@Tag("slow")
class CrashPointsTest {
    private static final int PATIENCE_SECONDS = 120;
    private static final String COUNTED = ": counted {0=2, 1=1, 2=1, 3=1, 4=1}";
    private static final String FINAL = ": final 5 ballots, 0 rows of them left";

    private static Grounds grounds;

    private static List<Brink> brinks() {
        return List.of(
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
        grounds = Grounds.forPrograms(Files.createTempDirectory(
                Files.createDirectories(Path.of("target")).toAbsolutePath(), "crashes"));
    }

    private static void settle(DatabaseAddress database, Path keys) {
        try (var town = new Town(database, keys)) {
            town.settle(Road.VOTERS);
        }
    }

    @AfterAll
    static void end() {
        grounds.close();
    }

    /** Two towns beside each other, because there are two processors. */
    @Test
    void theVoteGoesOnFromWhereverAProgramEnded() {
        List<Brink> all = brinks();
        List<Brink> half = all.subList(0, all.size() / 2);
        var there = CompletableFuture.runAsync(() -> crash(half));
        crash(all.subList(half.size(), all.size()));
        there.join();
        System.out.println("crashed at " + all.size() + " points and gone on from each; every ballot counted once");
    }

    /** Each program goes on from where the one before it ended, and then ends in the middle of a question of its own. */
    private static void crash(List<Brink> brinks) {
        DatabaseAddress database = grounds.nextDatabase();
        Path keys = grounds.nextFolder();
        settle(database, keys);
        String left = "";
        List<String> said = List.of();
        for (Brink brink : brinks) {
            long begun = System.nanoTime();
            List<String> now = said(database, keys, left, brink, brink.name());
            System.out.printf("crashed %s, within %,d ms%n", brink.name(), (System.nanoTime() - begun) / 1_000_000);
            assertThat(now).as(brink.name()).contains("at " + brink.name());
            requireWhole(left, said, now);
            left = brink.name();
            said = now;
        }
        requireWhole(left, said, said(database, keys, left, Brink.NOWHERE, ""));
    }

    private static void requireWhole(String question, List<String> before, List<String> after) {
        if (!question.isEmpty()) {
            assertThat(after).as(question).contains(question + FINAL);
            assertThat(Stream.concat(before.stream(), after.stream()))
                    .as(question)
                    .contains(question + COUNTED);
        }
    }

    private static List<String> said(DatabaseAddress database, Path keys, String left, Brink brink, String question) {
        try {
            Process process = Launch.one()
                    .started(
                            Road.class,
                            database,
                            grounds.log(),
                            List.of(database.url(), keys.toString(), left, brink.written(), question));
            var watch = process.onExit()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        process.destroyForcibly();
                        throw new IllegalStateException("nothing more was said", late);
                    });
            List<String> said;
            try (BufferedReader lines = process.inputReader()) {
                said = lines.lines().toList();
            }
            watch.join();
            int expected = brink == Brink.NOWHERE ? 0 : Trap.KILLED;
            assertThat(process.waitFor()).as("%s after %s", brink.name(), said).isEqualTo(expected);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
