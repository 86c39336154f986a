package org.moot.pictures;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.count.Ballot;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Share;

/** Every sentence of a picture, in one language; the picture and its text say the same. */
final class Wording {
    /** A blank at which no line ends. */
    private static final char HELD = '\u00a0';

    private final Outcome outcome;
    private final Reader reader;
    private final Words words = new Words();
    private final PlainDialect dialect = new PlainDialect();

    Wording(Outcome outcome, Locale language) {
        this.outcome = outcome;
        this.reader = new Reader(language, ZoneOffset.UTC);
    }

    String say(String key, Object... args) {
        return words.say(Text.of("picture." + key, args), reader, dialect);
    }

    String title() {
        if (outcome.seats().isEmpty()) {
            return outcome.options().stream()
                    .filter(Outcome.Option::chosen)
                    .map(option -> say("too-few", outcome.name(option.position())))
                    .findFirst()
                    .orElseGet(() -> say("scores"));
        }
        List<String> winners = outcome.shownSeats().stream()
                .map(seat -> outcome.name(seat.winner()))
                .toList();
        return winners.size() == 1
                ? say("chosen", winners.getFirst())
                : say("chosen-seats", outcome.seats().size(), list(winners));
    }

    private String list(List<String> all) {
        return all.stream().reduce((one, other) -> say("list", one, other)).orElse("");
    }

    /** How many took part, and what is not shown. */
    List<String> turnout() {
        var lines = new ArrayList<String>();
        lines.add(outcome.blank()
                .map(blank -> say("turnout", outcome.counted() + blank, outcome.counted(), blank))
                .orElseGet(() -> say("counted", outcome.counted())));
        if (outcome.counted() == 0) {
            lines.add(say("nothing-counted"));
        }
        if (!outcome.isAllShown()) {
            lines.add(say("not-all", outcome.options().size(), outcome.names().size()));
        }
        if (outcome.shownSeats().size() < outcome.seats().size()) {
            lines.add(say(
                    "not-all-seats",
                    outcome.shownSeats().size(),
                    outcome.seats().size()));
        }
        return lines;
    }

    String scoresNote() {
        boolean weighted = outcome.seats().stream().anyMatch(Seat.Paid.class::isInstance);
        return say(weighted ? "scores-note-full" : "scores-note");
    }

    String total(Enthusiasm warmth) {
        return say("total", warmth.total(), warmth.average());
    }

    /** Ballots by the stars they give, from 5 to 0; what belongs together is not broken between lines. */
    String given(Enthusiasm warmth) {
        String stars = IntStream.iterate(Ballot.MOST_STARS, given -> given > 0, given -> given - 1)
                .mapToObj(given -> say("given", given, warmth.histogram().get(given)))
                .collect(Collectors.joining("|"));
        String zero = warmth.blanks() == 0
                ? say("given", 0, warmth.histogram().getFirst())
                : say("given-blank", warmth.histogram().getFirst(), warmth.blanks());
        return (stars + "|" + zero).replace(' ', HELD).replace("|", "  ");
    }

    String percent(Share share) {
        long tenths = Math.round(10 * share.percent().orElse(0));
        String percent = tenths % 10 == 0 ? say("percent", tenths / 10) : say("decimal", tenths / 10, tenths % 10);
        return percent.replace(' ', HELD);
    }

    /** The text in place of the picture. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(title());
        lines.addAll(turnout());
        outcome.options().forEach(option -> lines.add(line(option)));
        var seats = new SeatWords(this, outcome);
        for (int at = 0; at < outcome.shownSeats().size(); at++) {
            lines.add(seats.heading(at));
            lines.addAll(seats.lines(at));
        }
        lines.addAll(pairs());
        return lines;
    }

    private String line(Outcome.Option option) {
        String name =
                say(option.chosen() ? "option-chosen" : "option", option.number(), outcome.name(option.position()));
        String given = given(option.warmth()).replace("  ", ", ").replace(HELD, ' ');
        return say("option-line", name, total(option.warmth()), given);
    }

    private List<String> pairs() {
        var lines = new ArrayList<String>();
        List<Outcome.Option> options = outcome.options();
        if (options.size() > 1) {
            lines.add(say("pairs"));
        }
        for (int first = 0; first < options.size(); first++) {
            for (int second = first + 1; second < options.size(); second++) {
                HeadToHead votes = options.get(first).against(options.get(second));
                lines.add(say(
                        "pair",
                        outcome.name(votes.option()),
                        outcome.name(votes.other()),
                        votes.above(),
                        votes.below(),
                        votes.same()));
            }
        }
        return lines;
    }
}
