package org.moot.app.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moot.conversation.Text;
import org.moot.count.AllocatedRound;
import org.moot.count.Ballot;
import org.moot.count.Enthusiasm;
import org.moot.count.Figure;
import org.moot.count.HeadToHead;
import org.moot.count.Round;
import org.moot.count.Share;
import org.moot.count.Tally;
import org.moot.count.WeightedStars;
import org.moot.vote.StoryWords;

/** The numbers of a result, in columns. */
final class Tables {
    private final Counted counted;
    private final Say say;
    private final List<String> names;
    private final Tally tally;

    Tables(Counted counted, Say say) {
        this.counted = counted;
        this.say = say;
        this.names = counted.election().options().stream().map(say::name).toList();
        this.tally = counted.tally();
    }

    /** What stands under a chapter's heading, in the round of a seat. */
    List<String> of(Chapter chapter, int seat) {
        return switch (counted) {
            case Counted.Staged staged -> of(chapter, staged.rounds().get(seat));
            case Counted.Proportional shared ->
                chapter == Chapter.SCORING ? weighted(shared.result().rounds().get(seat)) : List.of();
        };
    }

    private List<String> of(Chapter chapter, Round round) {
        return switch (chapter) {
            case SCORING -> scoring(round);
            case RUNOFF -> round.runoff().map(it -> runoff(it.votes())).orElse(List.of());
            case BALLOTS, SEAT, RESULT -> List.of();
        };
    }

    private List<String> scoring(Round round) {
        var table = new Table().row("", say.of("stars"), say.of("average"), say.of("five-stars"), "");
        for (Figure figure : round.scoring().standing()) {
            int option = figure.option();
            table.row(
                    names.get(option),
                    String.valueOf(figure.number()),
                    number(Enthusiasm.of(tally, option).average()),
                    String.valueOf(tally.fiveStars(option)),
                    round.scoring().finalists().contains(option) ? say.of("to-runoff") : "");
        }
        return table.lines();
    }

    private List<String> runoff(HeadToHead votes) {
        return new Table()
                .row("", say.of("votes"), say.of("of-counted"), say.of("of-preferring"))
                .row(
                        names.get(votes.option()),
                        ballots(votes.above()),
                        share(votes.above(), votes.counted()),
                        share(votes.above(), votes.preferring()))
                .row(
                        names.get(votes.other()),
                        ballots(votes.below()),
                        share(votes.below(), votes.counted()),
                        share(votes.below(), votes.preferring()))
                .row(say.of("no-preference"), ballots(votes.same()), share(votes.same(), votes.counted()))
                .lines();
    }

    private List<String> weighted(AllocatedRound round) {
        var table = new Table().row("", say.of("weighted"), say.of("exactly"));
        round.totals().stream()
                .sorted(Comparator.comparing(WeightedStars::stars).reversed())
                .forEach(total -> table.row(
                        names.get(total.option()),
                        number(total.stars().rounded()),
                        total.stars().toString()));
        return table.lines();
    }

    /** How warm people were about every option, most stars first. */
    List<String> everyOption() {
        var header = new ArrayList<>(List.of("", say.of("stars"), say.of("average")));
        for (int stars = Ballot.MOST_STARS; stars >= 0; stars--) {
            header.add(say.of("giving", stars));
        }
        header.addAll(List.of(say.of("blank"), say.of("warm"), say.of("won"), say.of("lost"), ""));
        var table = new Table().row(header);
        Enthusiasm.of(tally).stream()
                .sorted(Comparator.comparingLong(Enthusiasm::total).reversed())
                .forEach(warmth -> table.row(warmth(warmth)));
        return table.lines();
    }

    private List<String> warmth(Enthusiasm warmth) {
        var row = new ArrayList<>(
                List.of(names.get(warmth.option()), String.valueOf(warmth.total()), number(warmth.average())));
        for (int stars = Ballot.MOST_STARS; stars > 0; stars--) {
            row.add(ballots(warmth.histogram().get(stars)));
        }
        row.add(ballots(warmth.writtenZeros()));
        row.add(ballots(warmth.blanks()));
        row.add(percent(warmth.shareOfFourOrFive()));
        row.add(ballots(warmth.wins()));
        row.add(ballots(warmth.losses()));
        row.add(warmth.isDivided() ? say.of("divided") : "");
        return row;
    }

    /** Voters who put the option of the row above the option of the column, whose number stands in front of its name. */
    List<String> headToHead() {
        var header = new ArrayList<>(List.of(""));
        IntStream.rangeClosed(1, names.size()).forEach(column -> header.add(String.valueOf(column)));
        var table = new Table().row(header);
        for (int option = 0; option < names.size(); option++) {
            var row = new ArrayList<>(List.of((option + 1) + " " + names.get(option)));
            for (int other = 0; other < names.size(); other++) {
                row.add(option == other ? "-" : ballots(tally.preferring(option, other)));
            }
            table.row(row);
        }
        return table.lines();
    }

    private static String ballots(long number) {
        return String.valueOf(number);
    }

    private String number(double number) {
        return say.text(Text.of("counting.number", number));
    }

    private String share(long part, long whole) {
        return percent(new Share(part, whole));
    }

    private String percent(Share share) {
        OptionalDouble percent = share.percent();
        return percent.isPresent() ? say.of("percent", StoryWords.tenths(percent.getAsDouble())) : say.of("no-share");
    }
}
