package org.moot;

import java.time.InstantSource;
import java.util.List;
import org.moot.assembly.Here;
import org.moot.audit.Origin;
import org.moot.audit.Sequencer;
import org.moot.call.CallBook;
import org.moot.call.CallRoom;
import org.moot.call.Entrance;
import org.moot.call.Outside;
import org.moot.command.Commands;
import org.moot.command.Dispatcher;
import org.moot.command.Form;
import org.moot.command.Reference;
import org.moot.conversation.Platform;
import org.moot.conversation.Talk;
import org.moot.conversation.Words;
import org.moot.faq.OpenQuestions;
import org.moot.linking.Discreet;
import org.moot.moot.Relay;
import org.moot.notice.Delivery;
import org.moot.office.Electors;
import org.moot.office.Gate;
import org.moot.summary.PastCalls;
import org.moot.summary.ReadingRoom;
import org.moot.vote.CastLog;
import org.moot.vote.evidence.VoteBundles;

/** The whole of Moot, put together from what remembers, without any framework. */
public final class Core {
    private final Stores stores;
    private final Party party;
    private final InstantSource clock;
    private final Words words = new Words();
    private final Features features;
    private final Commands commands;
    private final Dispatcher dispatcher;
    private final Form form;
    private final Delivery delivery;
    private final Talk talk;

    /** Without rooms for calls: people give addresses of their own. */
    public Core(Stores stores, Party party, List<? extends Platform> platforms, InstantSource clock) {
        this(stores, party, platforms, Outside.of(CallRoom.none()), clock);
    }

    public Core(Stores stores, Party party, List<? extends Platform> platforms, Outside outside, InstantSource clock) {
        this.stores = stores;
        this.party = party;
        this.clock = clock;
        var here = new Here(stores.assemblies(), stores.halls(), stores.hangings());
        var electors = new Electors(
                party.electoral(), stores.assemblies(), stores.officers(), stores.roster(), stores.people());
        features = new Features(stores, party, words, here, electors, outside, this::commands);
        commands = new Commands(features.commands());
        var gate = new Gate(
                stores.people(),
                stores.assemblies(),
                stores.roster(),
                stores.officers(),
                here,
                electors,
                party.house());
        dispatcher = new Dispatcher(commands, gate, stores.transaction(), stores.inbox(), party.house());
        form = new Form(commands, gate, stores.transaction());
        var relay = new Relay(
                new Relay.Known(
                        stores.people(), stores.assemblies(), stores.roster(), stores.halls(), stores.hangings()),
                stores.moots(),
                new Relay.Before(stores.inbox(), stores.bookmarks()),
                new Relay.Again(stores.mirrors(), stores.unmirrored(), stores.measures(), stores.outbox()),
                stores.transaction(),
                clock);
        talk = new Discreet(relay, stores.links(), stores.transaction());
        delivery = new Delivery(
                stores.lanes(),
                stores.touches(),
                stores.hangings(),
                stores.mirrors(),
                stores.transaction(),
                platforms,
                features.cards(),
                clock);
    }

    /** Hears what people say that is no command. */
    public Talk talk() {
        return talk;
    }

    /** Hears what the rooms of calls notice. */
    public CallBook callBook() {
        return features.calls().book(clock);
    }

    /** What anybody may read of decisions. */
    public ReadingRoom readingRoom() {
        return features.recording().readingRoom();
    }

    /** What anybody may read of calls that are over. */
    public PastCalls pastCalls() {
        return features.recording().pastCalls();
    }

    /** What anybody may read of questions. */
    public OpenQuestions openQuestions() {
        return features.recording().openQuestions();
    }

    /** Numbers and signs the record. */
    public Sequencer sequencer() {
        return features.evidence().sequencer();
    }

    /** Logs what lies in open boxes. */
    public CastLog castLog() {
        return features.castLog();
    }

    /** What the logs of this house are called. */
    public Origin origin() {
        return features.evidence().origin();
    }

    /** The evidence of counted votes. */
    public VoteBundles voteBundles() {
        return features.evidence().bundles();
    }

    /** How people come to calls by our own page. */
    public Entrance entrance() {
        return features.calls().entrance();
    }

    /** Founds the party's core assemblies where they are not there yet. For every start; several at once do no harm. */
    public void foundCoreAssemblies() {
        var founding = features.assemblies().founding();
        for (Party.CoreAssembly core : party.coreAssemblies()) {
            founding.core(core.handle(), core.name(), core.remit(), stores.transaction(), clock.instant());
        }
    }

    /** The reference of all commands and who may give them, as Markdown. */
    public String reference() {
        return new Reference(commands, words, party.house()).markdown();
    }

    public Commands commands() {
        return commands;
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public Form form() {
        return form;
    }

    public Delivery delivery() {
        return delivery;
    }

    public Words words() {
        return words;
    }
}
