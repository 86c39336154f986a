package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.TypedLine;
import org.moot.conversation.Place;
import org.moot.proposal.Decision;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/**
 * An assembly about to vote on trees: a tree, two trees, or things as they are. Time begins on Monday 2 March 2026, 10:00; the
 * vote opens on Thursday, 10:00, for a week.
 */
final class Booth {
    static final String FIRST = "p1";

    final Scene scene = new Scene();

    private Booth(int people, int members) {
        scene.in("garden").says(FIRST, "assembly found Trees remit: Decides where trees are planted.");
        for (int person = 2; person <= people; person++) {
            scene.says("p" + person, "assembly join trees");
        }
        for (int member = 1; member <= members; member++) {
            scene.says(FIRST, "member admit p" + member);
        }
    }

    /** p1, p2 and so on, all of them members of the party; p1 founded the assembly. */
    static Booth of(int people) {
        return new Booth(people, people);
    }

    static Booth of(int people, int members) {
        return new Booth(people, members);
    }

    Booth charter(Setting setting, String value) {
        scene.look(() -> {
            var assemblies = scene.stores().assemblies();
            Assembly trees = assemblies.called("trees").orElseThrow();
            return assemblies.change(trees.id(), it -> it.under(it.charter().with(setting, value)));
        });
        return this;
    }

    Booth drafted() {
        scene.says(FIRST, "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.says("p2", "proposal alternative 1 Plant two trees text: Every street gets two.");
        return this;
    }

    /** With a vote that was announced and is open. */
    Booth voting() {
        drafted().says(FIRST, "proposal call 1");
        tick("72H");
        askForAVote();
        tick("1M");
        return this;
    }

    /** Three answer, and all of them ask for a vote. */
    void askForAVote() {
        for (int person = 1; person <= 3; person++) {
            says("p" + person, "proposal aside 1 Ask everybody.");
            says("p" + person, "vote ask 1");
        }
    }

    Heard says(String name, String line) {
        return scene.says(name, line);
    }

    /** One ballot a voter: p1 casts the first. */
    Booth cast(String... ballots) {
        for (int voter = 1; voter <= ballots.length; voter++) {
            says("p" + voter, "vote cast " + ballots[voter - 1]);
        }
        return this;
    }

    Booth ended() {
        tick("168H");
        return this;
    }

    void tick(String length) {
        scene.tick(Duration.parse("PT" + length));
    }

    /** As the platform delivers it, under an id of its choice. */
    Reply delivered(String id, String name, String line) {
        TypedLine typed = TypedLine.read(line, scene.core().commands());
        return scene.core()
                .dispatcher()
                .take(new Request(
                        id,
                        Optional.of(Scene.account(name)),
                        name,
                        new Place(Scene.PLATFORM, "garden"),
                        typed.command(),
                        typed.arguments(),
                        false,
                        scene.now()));
    }

    Reply.Outcome clock(String command) {
        return scene.clockGives(command, Map.of("vote", "1"));
    }

    Vote vote() {
        return scene.look(() -> scene.stores().votes().find(new VoteId(1))).orElseThrow();
    }

    Vote.State state() {
        return vote().state();
    }

    Vote.Result result() {
        return ((Vote.State.Counted) state()).result();
    }

    Proposal proposal() {
        return scene.look(() -> scene.stores().proposals().find(new ProposalId(1)))
                .orElseThrow();
    }

    Optional<Decision> decision() {
        return scene.look(() -> scene.stores().decisions().find(1));
    }

    /** What is published of the count, read aloud. */
    String published() {
        return says(FIRST, "vote result 1").words();
    }

    List<String> thread() {
        return scene.heardIn("garden/Plant a tree");
    }

    List<String> audit() {
        return scene.look(() -> {
            scene.stores().audit().seal();
            return scene.stores().audit().from(1, 10_000).stream()
                    .map(entry -> entry.canonical())
                    .toList();
        });
    }

    long audited(String what) {
        return audit().stream().filter(line -> line.startsWith(what + " ")).count();
    }

    static Instant march(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    static String[] times(int many, String ballot) {
        var all = new String[many];
        Arrays.fill(all, ballot);
        return all;
    }
}
