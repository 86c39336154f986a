package org.moot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.moot.assembly.AssemblyFeature;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.assembly.Witnessing;
import org.moot.call.Afterwards;
import org.moot.call.CallFeature;
import org.moot.call.FromCalls;
import org.moot.call.Outside;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Help;
import org.moot.conversation.Words;
import org.moot.moot.Floor;
import org.moot.moot.MootFeature;
import org.moot.moot.Threads;
import org.moot.notice.Card;
import org.moot.notice.Noticeboard;
import org.moot.office.ActFeature;
import org.moot.office.ActNews;
import org.moot.office.Appointments;
import org.moot.office.AssemblyEffects;
import org.moot.office.Candidacy;
import org.moot.office.Doing;
import org.moot.office.Electors;
import org.moot.office.FounderOffices;
import org.moot.office.InterimNews;
import org.moot.office.OfficeFeature;
import org.moot.office.Performing;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.PeopleFeature;
import org.moot.people.Reminding;
import org.moot.privacy.PrivacyFeature;
import org.moot.proposal.Effects;
import org.moot.proposal.ProposalFeature;
import org.moot.proposal.Road;
import org.moot.proposal.Sequel;
import org.moot.proposal.TalkIsOver;
import org.moot.time.Outages;
import org.moot.vote.CastLog;
import org.moot.vote.VoteActs;
import org.moot.vote.VoteFeature;

/** Every feature of Moot, put together in the order of the packages: what people can say, the cards, and what decisions do. */
final class Features {
    private final Stores stores;
    private final Party party;
    private final Words words;
    private final Here here;
    private final Evidencing evidence;
    private final Names names;
    private final Doors doors;
    private final Noticeboard noticeboard;
    private final Audience audience;
    private final Threads threads;
    private final AssemblyFeature assembly;
    private final Road road;
    private final VoteFeature votes;
    private final Outages outages;
    private final Reminding reminding;
    private final CallFeature calls;
    private final Recording recording;
    private final List<Command> commands = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Doing> doings = new ArrayList<>();
    private final List<Sequel> sequels = new ArrayList<>();
    private final List<Afterwards> afterwards = new ArrayList<>();

    Features(
            Stores stores,
            Party party,
            Words words,
            Here here,
            Electors electors,
            Outside outside,
            Supplier<Commands> all) {
        this.stores = stores;
        this.party = party;
        this.words = words;
        this.here = here;
        evidence = new Evidencing(stores, words, outside.pages());
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
        outages = new Outages(stores.presence());
        reminding = new Reminding(stores.people(), stores.reminders(), doors, stores.deadlines());
        OfficeFeature office = offices();
        road = road();
        votes = votes();
        commands.addAll(office.commands(votes.questions(road, stores.officers()), outages));
        moots();
        proposals();
        doings.addAll(votes.doings());
        outOfRule(electors);
        calls = Calling.feature(stores, around(), outside);
        commands.addAll(calls.commands());
        cards.addAll(calls.cards());
        recording = recorded();
    }

    private Recording recorded() {
        var all = new Recording(stores, around(), new OpenRecord(road.records(), votes.nominees()));
        sequels.addAll(all.sequels());
        commands.addAll(all.commands());
        afterwards.add(all.ofCalls());
        return all;
    }

    private Calling.Around around() {
        return new Calling.Around(here, audience, noticeboard, doors, names, reminding, words, afterwards);
    }

    List<Command> commands() {
        return commands;
    }

    List<Card> cards() {
        return cards;
    }

    Evidencing evidence() {
        return evidence;
    }

    CastLog castLog() {
        return votes.castLog();
    }

    AssemblyFeature assemblies() {
        return assembly;
    }

    CallFeature calls() {
        return calls;
    }

    private AssemblyFeature assembly() {
        var appointments = new Appointments(stores.officers(), stores.deadlines(), noticeboard, stores.audit());
        return new AssemblyFeature(
                new AssemblyFeature.Ground(
                        stores.assemblies(),
                        stores.seats(),
                        stores.roster(),
                        stores.halls(),
                        stores.hangings(),
                        here,
                        new FounderOffices(appointments, stores.officers(), names),
                        new Witnessing(stores.assemblies(), audience, stores.deadlines(), evidence.signed())),
                stores.people(),
                doors,
                new AssemblyFeature.House(party.name(), party.smallestFee(), party.house()),
                noticeboard,
                audience,
                threads,
                new InterimNews(stores.officers(), stores.roster(), audience),
                stores.audit());
    }

    private OfficeFeature offices() {
        var office = new OfficeFeature(
                new OfficeFeature.Offices(stores.officers(), stores.nominations(), stores.deadlines(), stores.audit()),
                new OfficeFeature.Around(
                        stores.people(), stores.assemblies(), stores.roster(), here, audience, doors, noticeboard));
        cards.addAll(office.cards());
        doings.addAll(office.doings());
        doings.addAll(new AssemblyEffects(
                        stores.assemblies(),
                        stores.halls(),
                        assembly.charters(),
                        assembly.seating(),
                        assembly.meeting(),
                        audience)
                .doings());
        return office;
    }

    private void moots() {
        var moot = new MootFeature(
                new MootFeature.Talks(stores.moots(), threads, stores.measures(), stores.deadlines(), stores.audit()),
                new MootFeature.Mirrored(stores.mirrors(), stores.unmirrored(), stores.hangings()),
                new MootFeature.Around(stores.people(), stores.assemblies(), stores.roster(), here),
                new MootFeature.Out(audience, noticeboard, stores.outbox(), doors));
        commands.addAll(moot.commands(road.appeals()));
        cards.addAll(moot.cards());
        doings.addAll(moot.doings());
        sequels.add(new TalkIsOver(threads));
    }

    private Road road() {
        return new Road(
                stores.papers(),
                new Road.Around(
                        stores.assemblies(),
                        stores.officers(),
                        stores.roster(),
                        stores.seats(),
                        here,
                        audience,
                        noticeboard,
                        threads,
                        doors,
                        names,
                        new Floor(stores.measures()),
                        new FromCalls(stores.calls(), stores.assemblies(), words)),
                new Road.Book(stores.deadlines(), stores.audit()),
                words,
                new Effects(doings),
                sequels);
    }

    private void proposals() {
        var proposals = new ProposalFeature(road, votes.start(), outages, reminding);
        commands.addAll(proposals.commands());
        cards.addAll(proposals.cards());
    }

    /** What takes two persons: the mechanism, and what can be done to votes by it. */
    private void outOfRule(Electors electors) {
        var kinds = new ArrayList<Performing>();
        var acts = new ActFeature(stores.actBook(), electors, new ActNews(audience, noticeboard, doors, names), kinds);
        VoteActs ofVotes = votes.acts(road, outages);
        kinds.addAll(ofVotes.kinds());
        commands.addAll(acts.commands());
        commands.addAll(votes.commands(road, reminding, outages, acts.record()));
        commands.add(evidence.command(votes.counted()));
        commands.addAll(ofVotes.commands(acts.twoPersons()));
        cards.addAll(votes.cards(acts.record()));
        PrivacyFeature privacy = privacy();
        kinds.add(privacy.merging());
        commands.addAll(
                privacy.commands(acts.twoPersons(), AssemblyParameter.of("assembly", stores.assemblies(), here)));
        commands.addAll(new Personally(stores, names, doors).commands(privacy.onePerson(), votes.uncast()));
    }

    private VoteFeature votes() {
        return Voting.feature(stores, around(), evidence.signing());
    }

    private PrivacyFeature privacy() {
        var candidacy = new Candidacy(stores.nominations(), noticeboard);
        return new PrivacyFeature(
                stores.people(),
                stores.traces(),
                new PrivacyFeature.Leaving(assembly.departure(), candidacy, stores.deadlines()),
                stores.decisions(),
                noticeboard,
                stores.audit(),
                words,
                new PrivacyFeature.Merged(
                        stores.proposals(), stores.votes(), stores.questions(), doors, stores.transaction()));
    }

    /** What is read of what was decided, called and asked. */
    Recording recording() {
        return recording;
    }
}
