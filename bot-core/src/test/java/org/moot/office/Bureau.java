package org.moot.office;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** The assembly of trees with its founder, p1, in the interim offices. Time begins on Monday 2 March 2026, 10:00. */
final class Bureau {
    private static final AssemblyId TREES = new AssemblyId(1);

    final Scene scene = new Scene();

    /** p1, p2 and so on, all of them members of the party. */
    static Bureau of(int people) {
        var bureau = new Bureau();
        bureau.scene.in("garden").says("p1", "assembly found Trees remit: Decides where trees are planted.");
        bureau.says("p1", "member admit p1");
        for (int person = 2; person <= people; person++) {
            bureau.joins("p" + person);
        }
        return bureau;
    }

    void joins(String name) {
        says(name, "assembly join trees");
        says("p1", "member admit " + name);
    }

    Heard says(String name, String line) {
        return scene.says(name, line);
    }

    void everybody(int people, String line) {
        for (int person = 1; person <= people; person++) {
            says("p" + person, line);
        }
    }

    void tick(String length) {
        scene.tick(Duration.parse("PT" + length));
    }

    void days(int days) {
        scene.tick(Duration.ofDays(days));
    }

    Optional<Officer> holder(String office) {
        return scene.look(() -> scene.stores().officers().holder(TREES, office));
    }

    String name(Officer officer) {
        return scene.look(() -> scene.stores().people().find(officer.person()))
                .orElseThrow()
                .name();
    }

    String holds(String office) {
        return holder(office).map(this::name).orElse("nobody");
    }

    Proposal proposal(long number) {
        return scene.look(() -> scene.stores().proposals().find(new ProposalId(number)))
                .orElseThrow();
    }

    boolean isOpen(String office) {
        return scene.look(() -> scene.stores().nominations().find(TREES, office))
                .isPresent();
    }

    List<String> hall() {
        return scene.heardIn("garden");
    }

    void clock(String command, String office) {
        scene.clockGives(command, Map.of("assembly", "trees", "office", office));
    }
}
