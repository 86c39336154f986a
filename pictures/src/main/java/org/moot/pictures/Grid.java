package org.moot.pictures;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.moot.count.HeadToHead;

/**
 * The table of every pair: in the row of one option and the column of another, how many put the first above the second.
 * The better of two is written bold on dark, so that no colour needs to be seen.
 */
final class Grid {
    private static final double WIDEST_CELL = 46;
    private static final double HIGHEST_CELL = 26;
    private static final double NAME_FROM = 90;
    private static final double NUMBER = 22;
    private static final float LARGEST = 12;
    private static final float SMALLEST = 8;
    private static final float SMALLEST_COUNT = 9;

    private final Outcome outcome;
    private final Wording wording;
    private final List<Outcome.Option> options;
    private final double cell;
    private final double side;
    private final boolean isPercent;
    private final Letters letters;

    Grid(Outcome outcome, Wording wording) {
        this.outcome = outcome;
        this.wording = wording;
        this.options = outcome.options();
        double share = (Sheet.INNER - NUMBER) / options.size();
        this.cell = Math.min(WIDEST_CELL, share);
        this.side = Sheet.INNER - cell * options.size();
        this.isPercent = size(widest(false)) < SMALLEST_COUNT;
        this.letters = Letters.NUMBERS.sized(Math.max(SMALLEST, size(widest(isPercent))));
    }

    /** The largest size at which this fits into a cell, bold. */
    private float size(String widest) {
        double atOne = Letters.NUMBERS.asBold().sized(LARGEST).width(widest) / LARGEST;
        return (float) Math.min(LARGEST, Math.floor(2 * (cell - 3) / atOne) / 2);
    }

    private String widest(boolean percent) {
        return pairs().map(votes -> percent ? percent(votes) : Long.toString(votes.above()))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private Stream<HeadToHead> pairs() {
        return options.stream()
                .flatMap(one -> options.stream()
                        .filter(other -> other.position() != one.position())
                        .map(one::against));
    }

    private static String percent(HeadToHead votes) {
        return Long.toString(Math.round(100.0 * votes.above() / Math.max(1, votes.counted())));
    }

    void draw(Sheet sheet) {
        Drawing.heading(sheet, wording.say("pairs"));
        sheet.write(wording.say(isPercent ? "pairs-note-percent" : "pairs-note"), Letters.NOTE);
        sheet.skip(4);
        sheet.legend(
                List.of(Palette.WON, Palette.LOST, Palette.EQUAL),
                List.of(wording.say("pairs-won"), wording.say("pairs-lost"), wording.say("pairs-equal")),
                Letters.NUMBERS);
        sheet.skip(2);
        header(sheet);
        options.forEach(option -> row(sheet, option));
    }

    private void header(Sheet sheet) {
        for (int column = 0; column < options.size(); column++) {
            number(sheet, options.get(column), box(sheet, column));
        }
        sheet.skip(height());
    }

    private void number(Sheet sheet, Outcome.Option option, Rectangle2D box) {
        sheet.inside(Integer.toString(option.number()), letters.sized(Math.min(LARGEST, (float) cell * 0.55f)), box);
    }

    private void row(Sheet sheet, Outcome.Option option) {
        var left = new Rectangle2D.Double(Sheet.MARGIN, sheet.y(), NUMBER, height());
        number(sheet, option, left);
        if (side >= NAME_FROM) {
            double room = side - NUMBER - 8;
            String name = Letters.NUMBERS.line(outcome.name(option.position()), room);
            sheet.at(name, Letters.NUMBERS, Sheet.MARGIN + NUMBER, left.getCenterY() + Letters.NUMBERS.size() * 0.36);
        }
        for (int column = 0; column < options.size(); column++) {
            Outcome.Option other = options.get(column);
            if (other.position() != option.position()) {
                cell(sheet, option.against(other), box(sheet, column));
            }
        }
        sheet.skip(height());
    }

    private void cell(Sheet sheet, HeadToHead votes, Rectangle2D box) {
        Color ground = votes.isWon() ? Palette.WON : votes.isLost() ? Palette.LOST : Palette.EQUAL;
        sheet.fill(ground, box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
        if (!votes.isWon() && !votes.isLost()) {
            sheet.frame(Palette.EDGE, box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
        }
        Letters shade = letters.in(Palette.on(ground));
        sheet.inside(
                isPercent ? percent(votes) : Long.toString(votes.above()), votes.isWon() ? shade.asBold() : shade, box);
    }

    private Rectangle2D box(Sheet sheet, int column) {
        return new Rectangle2D.Double(Sheet.MARGIN + side + column * cell, sheet.y(), cell, height());
    }

    private double height() {
        return Math.min(HIGHEST_CELL, cell);
    }
}
