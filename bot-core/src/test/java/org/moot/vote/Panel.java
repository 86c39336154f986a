package org.moot.vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.moot.Party.CoreAssembly;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.command.Reply;
import org.moot.office.Act;
import org.moot.office.Electors;
import org.moot.office.Officer;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/**
 * The assembly of trees with members p1 to p5 and an open vote, beside the party's Electoral Society. Nobody has an electoral
 * office yet; p1 is the secretary of Trees. Time begins on Monday 2 March 2026, 10:00; the vote is open from Thursday, 10:00,
 * for a week.
 */
final class Panel {
    static final String ELECTORAL = "electoral";

    final Scene scene =
            new Scene(List.of(new CoreAssembly(ELECTORAL, "Electoral Society", "Governs all internal elections.")));

    static Panel voting() {
        var panel = announced();
        panel.tick("1M");
        return panel;
    }

    /** p2 and p3 stand for secretary of Trees, and are voted on. */
    static Panel electing() {
        var panel = new Panel();
        panel.founded();
        panel.says("p2", "office call secretary");
        panel.says("p2", "office stand secretary");
        panel.says("p3", "office stand secretary");
        panel.tick("72H");
        panel.tick("1M");
        return panel;
    }

    /** The vote is announced and not open yet. */
    static Panel announced() {
        var panel = new Panel();
        panel.founded();
        panel.says("p1", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        panel.says("p2", "proposal alternative 1 Plant two trees text: Every street gets two.");
        panel.says("p1", "proposal call 1");
        panel.tick("72H");
        for (int person = 1; person <= 3; person++) {
            panel.says("p" + person, "proposal aside 1 Ask everybody.");
            panel.says("p" + person, "vote ask 1");
        }
        panel.scene.clockGives("proposal vote-asked", Map.of("proposal", "1"));
        return panel;
    }

    private void founded() {
        scene.in("garden").says("p1", "assembly found Trees remit: Decides where trees are planted.");
        for (int person = 2; person <= 5; person++) {
            scene.says("p" + person, "assembly join trees");
        }
        for (int person = 1; person <= 5; person++) {
            scene.says("p1", "member admit p" + person);
        }
    }

    /** These have electoral offices: the first is {@code electoral}, the next {@code electoral-b} and so on. */
    Panel electoral(String... people) {
        String office = Electors.OFFICE;
        char next = 'b';
        for (String person : people) {
            scene.says(person, "welcome");
            appoint(person, ELECTORAL, office);
            office = Electors.OFFICE + "-" + next++;
        }
        return this;
    }

    /** Somebody is the secretary of an assembly of so many people. */
    Panel secretary(String person, String handle, int people) {
        scene.in(handle).says(person, "assembly found " + handle + " remit: Decides about " + handle + ".");
        for (int other = 2; other <= people; other++) {
            scene.says(handle + other, "assembly join " + handle);
        }
        scene.in("garden");
        return this;
    }

    void appoint(String person, String handle, String office) {
        scene.look(() -> {
            Assembly where = scene.stores().assemblies().called(handle).orElseThrow();
            scene.stores()
                    .officers()
                    .put(officer(where.id(), office, scene.person(person).id()));
            return true;
        });
    }

    Officer officer(AssemblyId where, String office, PersonId person) {
        return new Officer(
                where, office, person, scene.now(), scene.now().plus(Duration.ofDays(90)), false, Set.of(), false);
    }

    /** Enough people ask that the officer goes, so the powers pause. */
    void pause(String handle, String office) {
        scene.look(() -> {
            Assembly where = scene.stores().assemblies().called(handle).orElseThrow();
            return scene.stores().officers().change(where.id(), office, it -> it.askedToGoBy(PersonId.fresh(), 1));
        });
    }

    Heard says(String name, String line) {
        return scene.says(name, line);
    }

    /** What somebody read first: the key of the answer, or of the refusal. */
    String hears(String name, String line) {
        return scene.says(name, line).key();
    }

    void tick(String length) {
        scene.tick(Duration.parse("PT" + length));
    }

    Reply.Outcome clock(String command, String about) {
        return scene.clockGives(command, Map.of(about, "1"));
    }

    /** The number of the one act that waits for a second person. */
    long waiting() {
        return scene.look(() -> scene.stores().acts().waiting(2)).getFirst().number();
    }

    Act act(long number) {
        return scene.look(() -> scene.stores().acts().find(number)).orElseThrow();
    }

    String state(long number) {
        return act(number).state().word();
    }

    Vote vote() {
        return vote(1);
    }

    Vote vote(long number) {
        return scene.look(() -> scene.stores().votes().find(new VoteId(number))).orElseThrow();
    }

    Proposal proposal() {
        return scene.look(() -> scene.stores().proposals().find(new ProposalId(1)))
                .orElseThrow();
    }

    List<String> hall() {
        return scene.heardIn("garden");
    }

    List<String> thread() {
        return scene.heardIn("garden/Plant a tree");
    }

    List<String> audit(String what) {
        return scene.look(() -> {
            scene.stores().audit().seal();
            return scene.stores().audit().from(1, 10_000).stream()
                    .map(entry -> entry.canonical())
                    .filter(line -> line.startsWith(what))
                    .toList();
        });
    }

    static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(works);
            var results = new ArrayList<T>();
            for (var one : all) {
                results.add(one.get());
            }
            return results;
        }
    }
}
