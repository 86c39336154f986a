package org.moot.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.moot.command.Reply;
import org.moot.proposal.Stage.Calling;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** The assembly of trees, with some people in it who propose things. Time begins on Monday 2 March 2026, 10:00. */
final class Grove {
    static final String DRAFT = "proposal draft Plant a tree text: Every street gets one tree. "
            + "hurt: People without gardens suffer in the heat; trees cool their streets.";

    final Scene scene = new Scene();

    private Grove(String... names) {
        scene.in("garden").says(names[0], "assembly found Trees remit: Decides where trees are planted.");
        for (int i = 1; i < names.length; i++) {
            scene.says(names[i], "assembly join trees");
        }
    }

    /** The first founds it. */
    static Grove of(String... names) {
        return new Grove(names);
    }

    /** p1, p2 and so on. */
    static Grove ofPeople(int number) {
        var names = new String[number];
        for (int i = 0; i < number; i++) {
            names[i] = "p" + (i + 1);
        }
        return new Grove(names);
    }

    Heard says(String name, String line) {
        return scene.says(name, line);
    }

    /** The first person drafts it. */
    Grove drafted(String name) {
        says(name, DRAFT);
        return this;
    }

    /** Drafted, asked for, and open since Thursday, 10:00, until Monday, 10:00. */
    Grove called(String name) {
        drafted(name).says(name, "proposal call 1");
        scene.tick(Duration.ofHours(72));
        return this;
    }

    Proposal proposal() {
        return proposal(1);
    }

    Proposal proposal(long number) {
        return scene.look(
                () -> scene.stores().proposals().find(new ProposalId(number)).orElseThrow());
    }

    Stage stage() {
        return proposal().stage();
    }

    Calling call() {
        return (Calling) stage();
    }

    Position position(String name) {
        return scene.look(() -> scene.stores()
                .positions()
                .find(new ProposalId(1), scene.person(name).id())
                .orElseThrow());
    }

    Decision decision() {
        return scene.look(() -> scene.stores().decisions().find(1).orElseThrow());
    }

    String card() {
        return scene.heardIn("garden/Plant a tree").getFirst();
    }

    /** What was said in the proposal's thread after its card. */
    List<String> thread() {
        List<String> all = scene.heardIn("garden/Plant a tree");
        return all.subList(1, all.size());
    }

    List<String> hall() {
        return scene.heardIn("garden");
    }

    void tick(String length) {
        scene.tick(Duration.parse("PT" + length));
    }

    Reply.Outcome clock(String command) {
        return scene.clockGives(command, Map.of("proposal", "1"));
    }

    /** A local time of March 2026, such as {@code 05T10:00}. */
    static Instant march(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }
}
