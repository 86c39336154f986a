package org.moot.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The count, made again from nothing, and compared with every number of the result. */
final class CountChecks {
    private final Evidence evidence;

    CountChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void in(Report report) {
        report.check("scores", this::scores);
        report.check("count", this::count);
        report.check("outcome", this::outcome);
        report.check("publication", this::publication);
    }

    private boolean isWhole() throws Unreadable {
        return evidence.level().equals("P2");
    }

    private String scores() throws Unreadable {
        Map<String, Optional<int[]>> published = BallotChecks.published(evidence);
        Json.Fields result = evidence.result();
        long flawed = published.values().stream().filter(Optional::isEmpty).count();
        boolean adds = result.number("counted") >= 0
                && result.number("blank") >= 0
                && result.number("counted") + result.number("blank") + flawed == result.number("ballots")
                && flawed == result.number("flawed");
        if (!adds) {
            throw new Unreadable("counted, blank and unreadable ballots do not add up to those in the box");
        }
        if (!isWhole() && flawed != published.size()) {
            throw new Unreadable("single ballots are published that should not be");
        }
        return "%d counted, %d blank, %d that could not be read"
                .formatted(result.number("counted"), result.number("blank"), flawed);
    }

    /** From the ballots where they are published, otherwise from the sums. */
    private Sums sums() throws Unreadable {
        if (isWhole()) {
            List<int[]> ballots = BallotChecks.published(evidence).values().stream()
                    .flatMap(Optional::stream)
                    .toList();
            return Sums.of(ballots, evidence.options().size());
        }
        return claimed();
    }

    private Sums claimed() throws Unreadable {
        List<String> options = evidence.options();
        List<Json.Fields> rows = evidence.result().objects("tally");
        var histograms = new long[options.size()][];
        var above = new long[options.size()][];
        if (rows.size() != options.size()) {
            throw new Unreadable("the result has not a row for every option");
        }
        for (int at = 0; at < rows.size(); at++) {
            histograms[at] = numbers(rows.get(at), "histogram", 6);
            above[at] = numbers(rows.get(at), "beats", options.size());
            if (!rows.get(at).word("option").equals(options.get(at))) {
                throw new Unreadable("the rows of the result are not in the order of the ballot");
            }
        }
        return new Sums(evidence.result().number("counted"), evidence.result().number("blank"), histograms, above);
    }

    private static long[] numbers(Json.Fields row, String name, int count) throws Unreadable {
        long[] numbers = row.numbers(name).stream().mapToLong(Long::longValue).toArray();
        if (numbers.length != count) {
            throw new Unreadable("a row of the result has not all its numbers");
        }
        return numbers;
    }

    private String count() throws Unreadable, Report.Missing {
        if (evidence.level().equals("P0")) {
            throw new Report.Missing("so few voted that no numbers are published from which it could be counted again");
        }
        Sums counted = sums();
        Sums claimed = claimed();
        boolean same = counted.counted() == claimed.counted()
                && counted.blank() == claimed.blank()
                && Arrays.deepEquals(counted.histograms(), claimed.histograms())
                && Arrays.deepEquals(counted.above(), claimed.above());
        if (!same) {
            throw new Unreadable("the numbers of the result are not those of the ballots");
        }
        if (!claimed.isPossible()) {
            throw new Unreadable("no ballots can have the numbers of the result");
        }
        List<Json.Fields> rows = evidence.result().objects("tally");
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).number("stars") != claimed.stars(at)) {
                throw new Unreadable("the stars of an option are not the sum of its scores");
            }
        }
        return (isWhole()
                        ? "counted again from %d ballots: every number is the same"
                        : "counted again from the sums of %d ballots")
                .formatted(counted.counted());
    }

    private String outcome() throws Unreadable, Report.Missing {
        List<String> options = evidence.options();
        String statusQuo = evidence.fixed().word("status_quo");
        Json.Fields result = evidence.result();
        boolean enough =
                result.number("counted") >= Math.max(1, evidence.fixed().number("enough"));
        String winner = result.word("winner");
        Evidence.Leaf counted = evidence.leaf1("vote.counted");
        boolean recorded = counted.fact("outcome").equals(enough ? winner : "no-quorum")
                && counted.fact("protocol").equals(evidence.fixed().word("protocol"));
        if (result.truth("quorum") != enough || !recorded || !options.contains(winner)) {
            throw new Unreadable("the outcome is not the one that the record has, or not enough ballots for it");
        }
        if (!enough) {
            if (!winner.equals(statusQuo)) {
                throw new Unreadable("something was chosen though too few voted");
            }
            return "too few ballots: things stay as they are";
        }
        if (evidence.level().equals("P0")) {
            throw new Report.Missing("recorded as %s; so few voted that it cannot be counted again".formatted(winner));
        }
        List<Integer> pair = star().finalists();
        if (!options.get(pair.getFirst()).equals(winner)) {
            throw new Unreadable(
                    "the count gives %s, the result says %s".formatted(options.get(pair.getFirst()), winner));
        }
        return runoff(pair, options);
    }

    private Star star() throws Unreadable {
        List<String> options = evidence.options();
        List<Integer> lot = evidence.fixed().in("lots").words("order").stream()
                .map(options::indexOf)
                .toList();
        int statusQuo = options.indexOf(evidence.fixed().word("status_quo"));
        if (!lot.stream()
                .sorted()
                .toList()
                .equals(java.util.stream.IntStream.range(0, options.size())
                        .boxed()
                        .toList())) {
            throw new Unreadable("the lots do not name every option once");
        }
        return new Star(sums(), lot, evidence.fixed().word("protocol"), statusQuo);
    }

    private String runoff(List<Integer> pair, List<String> options) throws Unreadable {
        Sums sums = sums();
        int winner = pair.getFirst();
        int loser = pair.getLast();
        Json.Fields claimed = evidence.result().in("runoff");
        long forWinner = sums.above()[winner][loser];
        long forLoser = sums.above()[loser][winner];
        boolean same = claimed.word("winner").equals(options.get(winner))
                && claimed.word("loser").equals(options.get(loser))
                && claimed.number("for_winner") == forWinner
                && claimed.number("for_loser") == forLoser
                && claimed.number("no_preference") == sums.counted() - forWinner - forLoser;
        if (!same) {
            throw new Unreadable("the runoff of the result is not that of the count");
        }
        return "%s wins the runoff against %s, %d to %d"
                .formatted(options.get(winner), options.get(loser), forWinner, forLoser);
    }

    /** No more than size, kind and what was fixed allow. */
    private String publication() throws Unreadable {
        boolean people = evidence.fixed().truth("about_people");
        long counted = evidence.result().number("counted");
        String level = evidence.level();
        int few = people ? 5 : 3;
        int many = people ? 100 : 30;
        boolean allowed = switch (level) {
            case "P0" -> true;
            case "P1" -> counted >= few;
            case "P2" -> counted >= many && unique() * 5 <= counted;
            default -> false;
        };
        if (!allowed || level.compareTo(most()) > 0) {
            throw new Unreadable("more is published than the rule allows");
        }
        return "%s, as the rule has it for %d ballots".formatted(level, counted);
    }

    private String most() throws Unreadable {
        String most = evidence.fixed().word("publication_at_most");
        for (Json.Fields note : evidence.amendments()) {
            if (note.word("what").equals("publication") && note.word("level").compareTo(most) < 0) {
                most = note.word("level");
            }
        }
        return most;
    }

    private long unique() throws Unreadable {
        return BallotChecks.published(evidence).values().stream()
                .flatMap(Optional::stream)
                .filter(it -> Arrays.stream(it).anyMatch(score -> score >= 0))
                .collect(Collectors.groupingBy(Arrays::toString, Collectors.counting()))
                .values()
                .stream()
                .filter(times -> times == 1)
                .count();
    }
}
