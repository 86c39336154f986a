package org.moot.app.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.moot.app.Hall;
import org.moot.app.Houses;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.secrecy.KnownVote;
import org.moot.app.settings.CopySettings;
import org.moot.app.settings.Settings;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.verifier.Report;
import org.moot.verifier.Verify;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/**
 * A house with a counted vote and an open one is copied while it runs, and brought back on machines that never had a key of a
 * vote, and beside the keys that it left.
 */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BroughtBackTest {
    private static final CopySettings PASSPHRASE =
            new CopySettings(Optional.empty(), Optional.of("correct horse battery staple"));
    private static final VoteId COUNTED = KnownVote.VOTE;
    private static final VoteId OPEN = new VoteId(2);
    private static final String FIRST = KnownVote.names().getFirst();
    private static final String SECOND = KnownVote.names().get(1);
    private static final List<String> ASKED = List.of(
            "vote result #1",
            "vote ballots #1",
            "vote show #2",
            "proposal show 1",
            "proposal list",
            "assembly show trees",
            "assembly roster trees",
            "library show 1",
            "me show",
            "me roll #1");

    private static final Path FILE = Houses.folder().resolve("copy.moot");
    private static final Path KEYS = Houses.folder().resolve("keys.moot");
    private static final Settings ORIGIN = Houses.settings();
    private static String told = "";
    private static byte[] bundle = new byte[0];
    private static String exported = "";

    @BeforeAll
    static void aStoryIsToldAndCopiedWhileItGoesOn() throws Exception {
        House house =
                House.open(ORIGIN, Mode.THROWAWAY, House.Between.beginning(Instant.parse("2026-11-02T10:00:00Z")));
        try {
            var vote = new KnownVote(house);
            vote.open();
            vote.cast();
            vote.later(Duration.ofDays(9));
            var hall = new Hall(house, "trees");
            hall.all(FIRST, List.of("proposal draft Water it text: All of us. hurt: The trees.", "proposal call 2"));
            vote.later(Duration.ofDays(4));
            for (String name : KnownVote.names().subList(0, 6)) {
                hall.all(name, List.of("proposal agree 2"));
            }
            hall.all(FIRST, List.of("vote ask 2"));
            hall.all(SECOND, List.of("vote ask 2"));
            vote.later(Duration.ofHours(1));
            hall.all(SECOND, List.of("vote cast #2 5 0"));
            house.core().sequencer().round(house.clock().instant());
            told = answers(house);
            exported = export(house);
            bundle = bundle(house);
            assertThat(exported).contains(SECOND);
            assertThat(copies(ORIGIN).backup(List.of(FILE.toString(), "--keys", KEYS.toString())))
                    .contains(0);
        } finally {
            house.close();
        }
    }

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    private static CopiesAsked copies(Settings settings) {
        SAID.reset();
        var out = new PrintStream(SAID, true, StandardCharsets.UTF_8);
        return new CopiesAsked(settings, PASSPHRASE, out, out);
    }

    private static String said() {
        return SAID.toString(StandardCharsets.UTF_8);
    }

    private static String answers(House house) {
        var hall = new Hall(house, "trees");
        return ASKED.stream()
                .map(line -> line + "\n" + hall.says(SECOND, line).words())
                .collect(Collectors.joining("\n\n"));
    }

    /** All that a person is given, as the file that it is. */
    private static String export(House house) {
        var request = new Request(
                UUID.randomUUID().toString(),
                Optional.of(new Account("console", SECOND)),
                SECOND,
                new Place("console", "trees"),
                "me export",
                Map.of(),
                house.clock().instant());
        return house.core().dispatcher().take(request).post().blocks().stream()
                .flatMap(block -> block instanceof Block.Document file
                        ? Stream.of(file.content().words())
                        : Stream.of())
                .collect(Collectors.joining());
    }

    private static Vote vote(House house, VoteId id) {
        return house.stores()
                .transaction()
                .in(() -> house.stores().votes().find(id))
                .orElseThrow();
    }

    private static byte[] bundle(House house) {
        return house.core().voteBundles().of(vote(house, COUNTED));
    }

    private static void later(House house, Duration by) {
        house.settle();
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }

    private static Settings fresh(String database) throws Exception {
        return Target.settings().apart(Houses.folder(), Optional.of(Houses.at(Houses.empty(database))));
    }

    /** What stands in the hall and in its threads. */
    private static String hall(House house) throws IOException {
        try (Stream<Path> files = Files.walk(house.consoleFolder())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    @Order(1)
    void onAnotherMachineItGivesTheSameAnswersFilesAndEvidence() throws Exception {
        Settings elsewhere = fresh("elsewhere");
        assertThat(copies(elsewhere).restore(List.of(FILE.toString(), "--keys", KEYS.toString())))
                .as(said())
                .contains(0);
        assertThat(said()).contains("Vote #2", "becomes void").doesNotContain("Vote #1");

        House house = House.open(elsewhere, Mode.THROWAWAY);
        try {
            assertThat(answers(house).replaceAll("(?s)vote show #2.*?\n\n(?=proposal)", ""))
                    .isEqualTo(told.replaceAll("(?s)vote show #2.*?\n\n(?=proposal)", ""));
            assertThat(bundle(house)).isEqualTo(bundle);
            Report report = Verify.report(new ByteArrayInputStream(bundle(house)), Optional.empty(), Optional.empty());
            assertThat(report.code()).as(report.words()).isZero();
            assertThat(export(house)).isEqualTo(exported);

            house.settle();
            later(house, Duration.ofMinutes(1));
            assertThat(vote(house, OPEN).state()).isInstanceOf(Vote.State.Void.class);
            assertThat(hall(house)).contains("are not there any more", "is void");
            assertThat(vote(house, COUNTED).result()).isPresent();
        } finally {
            house.close();
        }
    }

    @Test
    @Order(2)
    void besideItsKeysTwoPersonsLetTheOpenVoteGoOn() throws Exception {
        Settings here = ORIGIN.apart(ORIGIN.data(), Optional.of(Houses.at(Houses.empty("beside"))));
        assertThat(copies(here).restore(List.of(FILE.toString()))).as(said()).contains(0);
        assertThat(said()).contains("Vote #2", "vote resume #2", "three days");

        House house = House.open(here, Mode.THROWAWAY);
        try {
            house.settle();
            later(house, Duration.ofMinutes(1));
            assertThat(vote(house, OPEN).state()).isInstanceOf(Vote.State.Paused.class);
            assertThat(hall(house)).contains("Moot was restored from a copy of", "without them it is void");
        } finally {
            house.close();
        }
    }
}
