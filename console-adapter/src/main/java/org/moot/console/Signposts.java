package org.moot.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Halls;
import org.moot.command.Transaction;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;

/** Finds halls, threads and cards of the console by what people call them. */
public final class Signposts {
    private static final int MOST_HALLS = 200;

    private final Transaction transaction;
    private final Assemblies assemblies;
    private final Halls halls;
    private final Hangings hangings;

    public Signposts(Transaction transaction, Assemblies assemblies, Halls halls, Hangings hangings) {
        this.transaction = transaction;
        this.assemblies = assemblies;
        this.halls = halls;
        this.hangings = hangings;
    }

    /** A hall, and the name of the assembly that meets there, if any does. */
    record Sign(Address.Hall hall, Optional<String> assembly) {}

    /** The halls where assemblies meet, and those others that are known, by name. */
    List<Sign> halls(List<Address.Hall> known) {
        return transaction.in(() -> {
            var signs = new TreeMap<String, Sign>();
            known.forEach(hall -> signs.put(hall.written(), new Sign(hall, Optional.empty())));
            for (Assembly assembly : assemblies.page("", MOST_HALLS)) {
                halls.of(assembly.id()).stream()
                        .flatMap(place -> Address.of(place).flatMap(Address::hall).stream())
                        .forEach(hall -> signs.put(hall.written(), new Sign(hall, Optional.of(assembly.name()))));
            }
            return List.copyOf(signs.values());
        });
    }

    /** Does several things in a row, between which nothing that comes of them is said. */
    void together(Runnable all) {
        transaction.in(() -> {
            all.run();
            return true;
        });
    }

    /** Whether no assembly meets there. */
    boolean isNobodys(Address.Hall hall) {
        return transaction.in(() -> halls.at(hall.place()).isEmpty());
    }

    /** What a thread is about. */
    Optional<Subject> about(Address.Thread thread) {
        return transaction.in(() -> hangings.threadAt(thread.place()).map(Hanging::card));
    }

    /** The thread that people mean by {@code 12} or {@code moot 3}, first of all the one that this hall has. */
    Optional<Address> thread(String typed, Address.Hall hall) {
        return nearest(typed, hall)
                .filter(Hanging::opensThread)
                .findFirst()
                .map(Hanging::at)
                .flatMap(Address::of);
    }

    /** The card that people mean by {@code 12} or {@code vote 3}, first of all the one that this hall has. */
    Optional<Hanging> card(String typed, Address.Hall hall) {
        return nearest(typed, hall).findFirst();
    }

    /** A number alone means a proposal before it means a moot. */
    private java.util.stream.Stream<Hanging> nearest(String typed, Address.Hall hall) {
        String[] words = typed.strip().split("\\s+", 2);
        List<Subject> meant = words.length == 2
                ? List.of(new Subject(words[0], number(words[1])))
                : List.of(new Subject("proposal", number(words[0])), new Subject("moot", number(words[0])));
        List<Hanging> found = transaction.in(() -> {
            var all = new ArrayList<Hanging>();
            meant.forEach(subject -> all.addAll(hangings.of(subject)));
            return all;
        });
        Place here = hall.place();
        return found.stream()
                .filter(hanging -> Address.isOurs(hanging.hall().platform()))
                .sorted(Comparator.comparing(
                                (Hanging hanging) -> !hanging.hall().equals(here))
                        .thenComparing(hanging -> !hanging.hall().platform().equals(here.platform())));
    }

    private static String number(String typed) {
        return typed.startsWith("#") ? typed.substring(1) : typed;
    }
}
