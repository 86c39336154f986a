package org.moot.pictures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.count.Ballot;
import org.moot.count.HeadToHead;

/** Paints the whole picture onto whatever takes it, from the title down to the grid. */
record Drawing(Outcome outcome, Wording wording) {
    private static final double BAR = 22;
    private static final double RUNOFF_BAR = 28;
    private static final double OVERHANG = 6;

    /** @return the height of the picture in CSS pixels */
    double paint(Graphics2D g) {
        var sheet = new Sheet(g);
        sheet.write(wording.title(), Letters.TITLE);
        wording.turnout().forEach(line -> sheet.write(line, Letters.NUMBERS));
        scores(sheet);
        for (int at = 0; at < outcome.shownSeats().size(); at++) {
            seat(sheet, at);
        }
        if (outcome.options().size() > 1) {
            new Grid(outcome, wording).draw(sheet);
        }
        sheet.skip(Sheet.MARGIN);
        return sheet.y();
    }

    private void scores(Sheet sheet) {
        heading(sheet, wording.say("scores"));
        sheet.write(wording.scoresNote(), Letters.NOTE);
        sheet.skip(4);
        sheet.legend(Palette.STARS, stars().map(this::mark).toList(), Letters.NUMBERS);
        outcome.options().forEach(option -> scores(sheet, option));
    }

    private void scores(Sheet sheet, Outcome.Option option) {
        sheet.skip(10);
        Letters letters = option.chosen() ? Letters.NAME.asBold() : Letters.NAME;
        String name = outcome.name(option.position());
        sheet.write(
                option.number() + ".",
                option.chosen() ? name + " (" + wording.say("mark") + ")" : name,
                letters,
                outcome.names().size() < 10 ? 20 : 30);
        List<Long> histogram = option.warmth().histogram();
        var parts = stars().map(stars -> new StackedBar.Part(
                        stars * histogram.get(stars), Palette.STARS.get(Ballot.MOST_STARS - stars), mark(stars)))
                .toList();
        new StackedBar(parts, Ballot.MOST_STARS * outcome.counted()).draw(sheet, BAR);
        sheet.skip(3);
        sheet.write(wording.total(option.warmth()), Letters.NUMBERS.asBold());
        sheet.write(wording.given(option.warmth()), Letters.NUMBERS);
    }

    /** From 5 to 1. */
    private static Stream<Integer> stars() {
        return IntStream.range(0, Ballot.MOST_STARS).mapToObj(from -> Ballot.MOST_STARS - from);
    }

    private String mark(int stars) {
        return wording.say("star", stars);
    }

    private void seat(Sheet sheet, int at) {
        var words = new SeatWords(wording, outcome);
        heading(sheet, words.heading(at));
        words.runoff(at).ifPresent(runoff -> {
            sheet.skip(OVERHANG + 2);
            bar(sheet, runoff.votes());
            sheet.skip(OVERHANG + 4);
            parts(sheet, words.votes(runoff));
        });
        words.remarks(at).forEach(line -> sheet.write(line, Letters.NOTE));
    }

    /** The winner's votes from the left, so that they reach over the line where they are a majority. */
    private static void bar(Sheet sheet, HeadToHead votes) {
        var bar = new StackedBar(
                List.of(
                        new StackedBar.Part(votes.above(), Palette.WINNER, ""),
                        new StackedBar.Part(votes.below(), Palette.LOSER, Long.toString(votes.below())),
                        new StackedBar.Part(votes.same(), Palette.NO_PREFERENCE, Long.toString(votes.same()))),
                votes.counted());
        double top = sheet.y();
        bar.draw(sheet, RUNOFF_BAR);
        if (votes.preferring() > 0) {
            double x = Sheet.MARGIN + bar.length(votes.preferring() / 2.0);
            line(sheet, x, top - OVERHANG, sheet.y() + OVERHANG);
            markWinner(sheet, Long.toString(votes.above()), x - 2, top);
        }
    }

    /** Before the line, which would otherwise cross the number. */
    private static void markWinner(Sheet sheet, String number, double end, double top) {
        Letters letters = Letters.NUMBERS.asBold().in(Palette.on(Palette.WINNER));
        double width = end - Sheet.MARGIN;
        if (letters.width(number) + 2 <= width) {
            sheet.inside(number, letters, new Rectangle2D.Double(Sheet.MARGIN, top, width, RUNOFF_BAR));
        }
    }

    /** Dark in light, so that it is seen on every part. */
    private static void line(Sheet sheet, double x, double top, double bottom) {
        sheet.fill(Palette.PAPER, x - 2, top, 4, bottom - top);
        sheet.fill(Palette.INK, x - 1, top, 2, bottom - top);
    }

    private static void parts(Sheet sheet, List<String> sentences) {
        var colours = List.of(Palette.WINNER, Palette.LOSER, Palette.NO_PREFERENCE);
        for (int part = 0; part < sentences.size(); part++) {
            sheet.explain(colours.get(part), sentences.get(part), Letters.NUMBERS);
        }
    }

    static void heading(Sheet sheet, String words) {
        sheet.skip(18);
        sheet.write(words, Letters.HEADING);
        sheet.skip(2);
    }
}
