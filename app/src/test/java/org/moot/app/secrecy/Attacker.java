package org.moot.app.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moot.app.secrecy.Dump.Row;

/**
 * Somebody with the whole database who knows who voted. Tries to say which ballot is whose in every way that rows can be laid
 * beside each other: written in one transaction, the same value in any two columns, or the same rank in any order.
 *
 * @param voters what the database may call each of them: ids, account names
 * @param truth the mark of each voter's ballot, to count how many guesses are right
 */
record Attacker(Map<String, Set<String>> voters, Map<String, String> truth) {

    /** @param way how it was tried; {@code right} of the guesses are, of {@code voters} */
    record Attempt(String way, int right) {}

    private record Found(String who, Row row) {}

    /** The best of all ways. A guess at random is right about once, whatever the number of voters. */
    Attempt best(Dump dump) {
        return attempts(dump).stream()
                .max(Comparator.comparingInt(Attempt::right))
                .orElseThrow();
    }

    List<Attempt> attempts(Dump dump) {
        Map<String, List<Found>> people = tablesOf(dump, this::whose);
        Map<String, List<Found>> ballots = tablesOf(dump, this::ballotIn);
        List<Attempt> attempts = new ArrayList<>();
        people.forEach((person, rows) -> ballots.forEach((ballot, envelopes) -> {
            byValue(rows, envelopes)
                    .forEach((way, right) -> attempts.add(new Attempt(person + " ~ " + ballot + " by " + way, right)));
            byRank(rows, envelopes)
                    .forEach((way, right) ->
                            attempts.add(new Attempt(person + " ~ " + ballot + " in the order of " + way, right)));
        }));
        return attempts;
    }

    private interface Mark {
        Optional<String> in(Row row);
    }

    private static Map<String, List<Found>> tablesOf(Dump dump, Mark mark) {
        Map<String, List<Found>> tables = new LinkedHashMap<>();
        dump.tables().forEach((name, rows) -> {
            List<Found> found = rows.stream()
                    .flatMap(row -> mark.in(row).map(who -> new Found(who, row)).stream())
                    .toList();
            if (found.size() > 1) {
                tables.put(name, found);
            }
        });
        return tables;
    }

    /** The only voter that a row names. */
    private Optional<String> whose(Row row) {
        List<String> named = voters.entrySet().stream()
                .filter(voter -> voter.getValue().stream().anyMatch(row::holds))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<String> ballotIn(Row row) {
        return truth.values().stream().filter(row::holds).findFirst();
    }

    private Map<String, Integer> byValue(List<Found> people, List<Found> ballots) {
        Map<String, Integer> right = new HashMap<>();
        for (String one : columns(people)) {
            for (String other : columns(ballots)) {
                Map<String, Set<String>> whose = marksBy(one, people);
                Map<String, Set<String>> which = marksBy(other, ballots);
                Set<String> linked = new HashSet<>();
                whose.forEach((value, names) -> linked.addAll(linked(names, which.getOrDefault(value, Set.of()))));
                right.put(one + " = " + other, linked.size());
            }
        }
        return right;
    }

    /** Only a value that leaves one voter and one ballot tells anything. */
    private Set<String> linked(Set<String> names, Set<String> ballots) {
        if (names.size() != 1 || ballots.size() != 1) {
            return Set.of();
        }
        String name = names.iterator().next();
        return ballots.contains(truth.get(name)) ? Set.of(name) : Set.of();
    }

    private static Map<String, Set<String>> marksBy(String column, List<Found> rows) {
        return rows.stream()
                .filter(it -> it.row().cell(column).isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.row().cell(column).orElseThrow(), Collectors.mapping(Found::who, Collectors.toSet())));
    }

    private Map<String, Integer> byRank(List<Found> people, List<Found> ballots) {
        Map<String, Integer> right = new HashMap<>();
        for (String one : columns(people)) {
            List<String> names = ranked(one, people);
            for (String other : columns(ballots)) {
                List<String> marks = ranked(other, ballots);
                int hits = 0;
                for (int rank = 0; rank < Math.min(names.size(), marks.size()); rank++) {
                    hits += marks.get(rank).equals(truth.get(names.get(rank))) ? 1 : 0;
                }
                right.put(one + " and " + other, hits);
            }
        }
        return right;
    }

    /** Each voter or ballot once, where it comes last. Numbers, and places such as {@code (0,12)}, in their own order. */
    private static List<String> ranked(String column, List<Found> rows) {
        Map<String, String> latest = new LinkedHashMap<>();
        rows.stream()
                .filter(it -> it.row().cell(column).isPresent())
                .sorted(Comparator.comparing(
                        it -> sortable(it.row().cell(column).orElseThrow())))
                .forEach(it -> {
                    latest.remove(it.who());
                    latest.put(it.who(), column);
                });
        return List.copyOf(latest.keySet());
    }

    private static String sortable(String cell) {
        String digits = cell.replaceAll("[(),]", " ").strip();
        if (!digits.matches("[0-9 ]{1,40}")) {
            return cell;
        }
        return Arrays.stream(digits.split(" +")).map("%20s"::formatted).collect(Collectors.joining());
    }

    private static Set<String> columns(List<Found> rows) {
        return rows.stream()
                .flatMap(it -> it.row().cells().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
