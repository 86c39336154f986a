package org.moot.make;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.office.Effect;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Rewording;
import org.moot.proposal.Round;
import org.moot.proposal.Stage;
import org.moot.proposal.Version;

/** A proposal: a text in deliberation unless the test says more. */
public final class SomeProposal {
    private final String title;
    private final List<Version> versions = new ArrayList<>();
    private final List<Rewording> rewordings = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private ProposalId id = new ProposalId(1);
    private AssemblyId assembly = new AssemblyId(1);
    private Matter matter = Matter.TEXT;
    private PersonId author = PersonId.fresh();
    private Instant began = Make.THEN;
    private Optional<Stage> stage = Optional.empty();
    private Set<AssemblyId> affected = Set.of();
    private int returns;
    private Optional<Effect> effect = Optional.empty();
    private Optional<PersonId> about = Optional.empty();
    private Optional<ProposalId> revives = Optional.empty();

    SomeProposal(String title) {
        this.title = title;
    }

    public SomeProposal numbered(long number) {
        id = new ProposalId(number);
        return this;
    }

    public SomeProposal of(Assembly decides) {
        assembly = decides.id();
        return this;
    }

    public SomeProposal by(Person person) {
        author = person.id();
        return this;
    }

    public SomeProposal began(Instant moment) {
        began = moment;
        return this;
    }

    /** One more version. */
    public SomeProposal saying(String text) {
        versions.add(new Version(versions.size() + 1, text, "Those who wait in the sun.", author, began));
        return this;
    }

    public SomeProposal alternative(String name, String text) {
        return rewording(Rewording.State.ALTERNATIVE, name, text);
    }

    public SomeProposal amendment(String text) {
        return rewording(Rewording.State.OFFERED, title, text);
    }

    private SomeProposal rewording(Rewording.State state, String name, String text) {
        rewordings.add(new Rewording(rewordings.size() + 1, state, name, text, author, began));
        return this;
    }

    public SomeProposal affecting(Assembly... others) {
        affected = Set.copyOf(List.of(others).stream().map(Assembly::id).toList());
        return this;
    }

    public SomeProposal doing(Effect what) {
        effect = Optional.of(what);
        return this;
    }

    public SomeProposal about(Matter question, Person person) {
        matter = question;
        about = Optional.of(person.id());
        return this;
    }

    public SomeProposal reviving(Proposal earlier) {
        revives = Optional.of(earlier.id());
        return this;
    }

    public SomeProposal returned(Round... calls) {
        rounds.addAll(List.of(calls));
        returns = calls.length;
        return this;
    }

    public SomeProposal inCall() {
        Instant opened = began.plus(Duration.ofHours(72));
        Instant closes = opened.plus(Duration.ofHours(96));
        return at(new Stage.Calling(rounds.size() + 1, 1, opened, closes, closes, 3, 3, Optional.empty()));
    }

    public SomeProposal voting(long vote) {
        return at(new Stage.Voting(vote));
    }

    public SomeProposal decided(long decision) {
        return at(new Stage.Decided(decision, began.plus(Duration.ofDays(7))));
    }

    public SomeProposal lapsed() {
        return at(new Stage.Lapsed(began.plus(Duration.ofDays(9))));
    }

    public SomeProposal withdrawn() {
        return at(new Stage.Withdrawn(began.plus(Duration.ofHours(5)), began.plus(Duration.ofHours(77))));
    }

    public SomeProposal at(Stage there) {
        stage = Optional.of(there);
        return this;
    }

    public Proposal made() {
        if (versions.isEmpty()) {
            saying("Every street gets one.");
        }
        Stage there = stage.orElse(new Stage.Deliberation(began, began.plus(Duration.ofHours(72)), Optional.empty()));
        return new Proposal(
                id,
                assembly,
                matter,
                title,
                author,
                began,
                versions,
                rewordings,
                affected,
                there,
                rounds,
                returns,
                effect,
                about,
                revives);
    }

    public Proposal in(Stores stores) {
        return stores.transaction().in(() -> {
            id = stores.proposals().next();
            Proposal made = made();
            stores.proposals().add(made);
            return made;
        });
    }
}
