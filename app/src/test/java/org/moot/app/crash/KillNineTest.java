package org.moot.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.moot.app.Target;
import org.moot.app.crash.Brink.Means;
import org.moot.app.run.House;
import org.moot.app.run.Mode;

/**
 * The program is killed again and again, at named points, in the middle of one story. Each time it is started again on the
 * same data and goes on with the line that was not answered. In the end all is as if nothing had happened.
 */
@Tag("slow")
class KillNineTest {
    private static final List<Brink> BRINKS = List.of(
            halt("before the commit of a command", "before commit", "assembly found", 1),
            halt("after the commit of a command, before its reply", "after commit", "assembly found", 1),
            kill("before a thread is opened", "before Platform.open", "", 1),
            halt("after a thread is opened, before it is recorded", "after Platform.open", "", 2),
            halt("before a post is said", "before Platform.say", "", 1),
            kill("after a post is said", "after Platform.say", "", 1),
            halt("before it is noted that a post was said", "before Lanes.done", "", 3),
            halt("before a card is revised", "before Platform.revise", "", 1),
            kill("after a card is revised, before that is recorded", "after Platform.revise", "", 2),
            halt("in a deadline, before its commit", "before commit", "proposal open-call", 1),
            halt("after the commit of a block, before its reply", "after commit", "proposal block", 1),
            kill("after the commit of a deadline, before it is struck", "before struck", "proposal close-call", 1),
            halt("while a vote is opened", "after BallotBox.open", "vote open", 1),
            halt("before a ballot is in the box", "before BallotBox.cast", "vote cast", 1),
            kill("after the commit of a ballot, before its receipt", "after BallotBox.cast", "vote cast", 2),
            halt("after the box is closed, before anybody knows", "after BallotBox.close", "vote close", 1),
            halt("between closing and count, without the key", "after VoteKeys.destroyLink", "vote count", 1),
            halt("between count and announcement", "before commit", "vote count", 2),
            halt("after the result is recorded, before it is announced", "before struck", "vote count", 1),
            halt("in the middle of a summary's publication", "after Library.shelve", "summary publish", 1),
            kill("after a summary's publication, before anybody hears", "after commit", "summary publish", 1));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void theStoryGoesOnAndNoPostIsLostOrSaidTwice() throws Exception {
        Path template = folder.resolve("template");
        House.open(Target.settings().apart(template), Mode.THROWAWAY, House.Between.beginning(Story.START))
                .close();
        Path calm = copy(template, "calm");
        Path killed = copy(template, "killed");

        new Run(calm).through(List.of());
        var run = new Run(killed);
        run.through(BRINKS);

        assertThat(Files.readString(killed.resolve("report"))).isEqualTo(Files.readString(calm.resolve("report")));
        Journal expected = Journal.read(calm);
        Journal journal = Journal.read(killed);
        assertThat(journal.deliveries()).doesNotHaveDuplicates();
        assertThat(journal.said()).containsExactlyInAnyOrderEntriesOf(expected.said());
        System.out.printf(
                "killed %d times in %d lines; %d posts in %d places, none lost, none twice%n",
                run.deaths().size(),
                Story.lines().size(),
                journal.deliveries().size(),
                journal.said().size());
    }

    /** What lives on when a telling fails in the middle. */
    @AfterEach
    void leaveNothingBehind() throws IOException {
        for (String name : List.of("calm", "killed")) {
            Path pid = folder.resolve(name).resolve("postgres").resolve("postmaster.pid");
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .ifPresent(ProcessHandle::destroy);
            }
        }
    }

    private Path copy(Path template, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> all = Files.walk(template)) {
            for (Path from : all.toList()) {
                Files.copy(from, to.resolve(template.relativize(from)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static Brink halt(String name, String where, String doing, int time) {
        return new Brink(name, where, doing, time, Means.HALT);
    }

    private static Brink kill(String name, String where, String doing, int time) {
        return new Brink(name, where, doing, time, Means.KILL);
    }
}
