package org.moot.call.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Recognises people: by their personal link first, then by what else they are tied to, then by the visit that theirs belongs
 * to, and last by what a human says of it. A name never identifies anybody.
 */
final class Faces {
    static final String CONFLICT = "IDENTITY_CONFLICT";
    private static final String SAID = "correction";
    private static final int STEPS = 2;

    private final List<Way> ways;
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, Map<String, String>> bindings = new HashMap<>();
    private final Map<Sitting, Known> named = new HashMap<>();

    /** One way to recognise somebody. */
    private record Way(String name, Function<Marks, String> mark, Map<String, Known> people) {
        Optional<Match> match(Marks marks) {
            String seen = mark.apply(marks);
            return seen.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(people.get(seen)).map(person -> new Match(person, name, false));
        }
    }

    /** @param conflict whether something else about them names somebody else */
    record Match(Known person, String by, boolean conflict) {
        private Match through(String way) {
            return new Match(person, by.contains(":") ? by : way + ":" + by, conflict);
        }
    }

    Faces(Facts facts, List<Holding> holdings, List<Visit> all) {
        List<Known> people = facts.people();
        ways = List.of(
                new Way("registrant_id", Marks::pass, index(people, it -> it.passes().stream())),
                new Way("zoom_user", Marks::account, index(people, it -> it.accounts().stream())),
                new Way(
                        "email",
                        it -> small(it.mailbox()),
                        index(people, it -> it.mailboxes().stream().map(Faces::small))),
                new Way("phone", Marks::phone, index(people, it -> it.phones().stream())));
        all.forEach(visit -> visits.put(at(visit.instance(), visit.key()), visit));
        holdings.forEach(it -> bindings.put(it.key(), it.bindings()));
        Map<String, Known> persons = index(people, it -> Stream.of(it.person()));
        facts.named()
                .forEach(it -> Optional.ofNullable(persons.get(it.person()))
                        .ifPresent(person -> named.put(it.sitting(), person)));
    }

    private static Map<String, Known> index(List<Known> people, Function<Known, Stream<String>> marks) {
        var index = new HashMap<String, Known>();
        people.stream()
                .sorted(java.util.Comparator.comparing(Known::person))
                .forEach(person -> marks.apply(person).forEach(mark -> index.putIfAbsent(mark, person)));
        return index;
    }

    private static String small(String mailbox) {
        return mailbox.toLowerCase(Locale.ROOT);
    }

    private static String at(String instance, String visit) {
        return instance + "|" + visit;
    }

    Optional<Match> who(Visit visit) {
        return who(visit, STEPS)
                .or(() ->
                        Optional.ofNullable(named.get(visit.sitting())).map(person -> new Match(person, SAID, false)));
    }

    private Optional<Match> who(Visit visit, int steps) {
        Optional<Match> own = byMarks(visit.marks());
        if (own.isPresent() || steps == 0) {
            return own;
        }
        return parent(visit)
                .flatMap(it -> who(it, steps - 1))
                .map(it -> it.through("parent"))
                .or(() -> bound(visit).flatMap(it -> who(it, steps - 1)).map(it -> it.through("bind")));
    }

    private Optional<Match> byMarks(Marks marks) {
        List<Match> found =
                ways.stream().flatMap(way -> way.match(marks).stream()).toList();
        return found.stream().findFirst().map(first -> {
            boolean conflict = found.stream()
                    .anyMatch(it ->
                            !Objects.equals(it.person().person(), first.person().person()));
            return new Match(first.person(), first.by(), conflict);
        });
    }

    /** The visit that this one belongs to, itself where it belongs to none. */
    Visit root(Visit visit) {
        Visit root = visit;
        for (int step = 0; step < STEPS; step++) {
            Visit here = root;
            root = parent(here).or(() -> bound(here)).orElse(here);
        }
        return root;
    }

    boolean isBound(Visit visit) {
        return bound(visit).isPresent();
    }

    private Optional<Visit> parent(Visit visit) {
        return visit.parent().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(visits.get(at(visit.instance(), visit.parent())));
    }

    private Optional<Visit> bound(Visit visit) {
        return Optional.ofNullable(
                        bindings.getOrDefault(visit.instance(), Map.of()).get(visit.key()))
                .flatMap(it -> Optional.ofNullable(visits.get(at(visit.instance(), it))));
    }
}
