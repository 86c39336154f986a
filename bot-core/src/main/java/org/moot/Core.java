package org.moot;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Dispatcher;
import org.moot.command.Form;
import org.moot.command.Help;
import org.moot.conversation.Platform;
import org.moot.conversation.Words;
import org.moot.moot.Threads;
import org.moot.notice.Card;
import org.moot.notice.Delivery;
import org.moot.notice.Noticeboard;
import org.moot.office.Gate;
import org.moot.people.Names;
import org.moot.people.PeopleFeature;

/** The whole of Moot, put together from what remembers, without any framework. */
public final class Core {
    private final Commands commands;
    private final Dispatcher dispatcher;
    private final Form form;
    private final Delivery delivery;
    private final Words words = new Words();

    public Core(Stores stores, Party party, List<? extends Platform> platforms, InstantSource clock) {
        var here = new Here(stores.assemblies(), stores.halls(), stores.hangings());
        var names = new Names(stores.people());
        var noticeboard = new Noticeboard(stores.outbox(), stores.touches());
        var audience = new Audience(stores.assemblies(), stores.halls(), stores.seats(), stores.outbox());
        var threads = new Threads(stores.moots(), noticeboard, audience);
        var gate =
                new Gate(stores.people(), stores.assemblies(), stores.roster(), stores.officers(), here, party.house());
        List<Command> all = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        // Each feature adds its commands and cards here, in the order of the packages.
        all.add(new Help(this::commands, words));
        all.addAll(new PeopleFeature(stores.people()).commands());
        commands = new Commands(all);
        dispatcher = new Dispatcher(commands, gate, stores.transaction(), stores.inbox(), party.house());
        form = new Form(commands, gate, stores.transaction());
        delivery = new Delivery(
                stores.lanes(), stores.touches(), stores.hangings(), stores.transaction(), platforms, cards, clock);
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
