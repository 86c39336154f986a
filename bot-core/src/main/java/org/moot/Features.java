package org.moot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.moot.assembly.AssemblyFeature;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Help;
import org.moot.conversation.Words;
import org.moot.moot.Appeals;
import org.moot.moot.MootFeature;
import org.moot.moot.Threads;
import org.moot.notice.Card;
import org.moot.notice.Noticeboard;
import org.moot.office.Appointments;
import org.moot.office.AssemblyEffects;
import org.moot.office.Doing;
import org.moot.office.FounderOffices;
import org.moot.office.InterimNews;
import org.moot.office.OfficeFeature;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.PeopleFeature;
import org.moot.proposal.CallOpening;
import org.moot.proposal.Drafting;
import org.moot.proposal.Herald;
import org.moot.proposal.MeasureAppeals;
import org.moot.proposal.Papers;

/** Every feature of Moot, put together in the order of the packages: what people can say, the cards, and what decisions do. */
final class Features {
    private final Stores stores;
    private final Party party;
    private final Words words;
    private final Here here;
    private final Names names;
    private final Doors doors;
    private final Noticeboard noticeboard;
    private final Audience audience;
    private final Threads threads;
    private final AssemblyFeature assembly;
    private final List<Command> commands = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Doing> doings = new ArrayList<>();

    Features(Stores stores, Party party, Words words, Here here, Supplier<Commands> all) {
        this.stores = stores;
        this.party = party;
        this.words = words;
        this.here = here;
        names = new Names(stores.people());
        doors = new Doors(stores.people(), stores.outbox());
        noticeboard = new Noticeboard(stores.outbox(), stores.touches());
        audience = new Audience(stores.assemblies(), stores.halls(), stores.seats(), stores.outbox());
        threads = new Threads(stores.moots(), noticeboard, audience);
        assembly = assembly();
        commands.add(new Help(all, words));
        commands.addAll(new PeopleFeature(stores.people()).commands());
        commands.addAll(assembly.commands());
        cards.addAll(assembly.cards());
        offices();
        moots();
    }

    List<Command> commands() {
        return commands;
    }

    List<Card> cards() {
        return cards;
    }

    AssemblyFeature assemblies() {
        return assembly;
    }

    private AssemblyFeature assembly() {
        var appointments = new Appointments(stores.officers(), stores.deadlines(), noticeboard, stores.audit());
        return new AssemblyFeature(
                new AssemblyFeature.Ground(
                        stores.assemblies(),
                        stores.seats(),
                        stores.roster(),
                        stores.halls(),
                        here,
                        new FounderOffices(appointments, stores.officers(), names)),
                stores.people(),
                doors,
                new AssemblyFeature.House(party.name(), party.smallestFee(), party.house()),
                noticeboard,
                audience,
                threads,
                new InterimNews(stores.officers(), stores.roster(), audience),
                stores.audit());
    }

    private void offices() {
        var office = new OfficeFeature(
                new OfficeFeature.Offices(
                        stores.officers(), stores.nominations(), stores.deadlines(), stores.audit()),
                new OfficeFeature.Around(
                        stores.people(), stores.assemblies(), stores.roster(), here, audience, doors, noticeboard));
        cards.addAll(office.cards());
        doings.addAll(office.doings());
        doings.addAll(new AssemblyEffects(
                        stores.assemblies(),
                        stores.halls(),
                        assembly.charters(),
                        assembly.seating(),
                        assembly.meeting())
                .doings());
    }

    private void moots() {
        var moot = new MootFeature(
                new MootFeature.Talks(
                        stores.moots(), threads, stores.measures(), stores.deadlines(), stores.audit()),
                new MootFeature.Around(stores.people(), stores.assemblies(), stores.roster(), here),
                new MootFeature.Out(audience, noticeboard, stores.outbox(), doors));
        commands.addAll(moot.commands(appeals()));
        cards.addAll(moot.cards());
        doings.addAll(moot.doings());
    }

    private Appeals appeals() {
        var papers = new Papers(stores.proposals(), stores.positions(), stores.concerns(), stores.decisions());
        var herald = new Herald(stores.assemblies(), audience, noticeboard);
        return new MeasureAppeals(
                new Drafting(stores.proposals(), threads, herald, stores.audit()),
                new CallOpening(papers, stores.roster(), herald, stores.deadlines(), stores.audit()),
                words);
    }
}
