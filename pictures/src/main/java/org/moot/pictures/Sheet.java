package org.moot.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A column of paper written from top to bottom; {@link #y} is where it goes on. Lengths are CSS pixels. */
final class Sheet {
    static final double MARGIN = 12;
    static final double INNER = ResultPicture.WIDTH - 2 * MARGIN;

    /** Lines that a name or a sentence may take. */
    private static final int MOST_LINES = 6;

    private static final double SWATCH = 12;

    final Graphics2D g;
    private double y = MARGIN;

    Sheet(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(1));
    }

    double y() {
        return y;
    }

    void skip(double height) {
        y += height;
    }

    /** Words from the left margin on, as many lines as they need. */
    void write(String words, Letters letters) {
        write(words, letters, 0);
    }

    /** Words with all lines this far in. */
    void write(String words, Letters letters, double indent) {
        for (String line : letters.lines(words, INNER - indent, MOST_LINES)) {
            at(line, letters, MARGIN + indent, y + letters.size());
            y += letters.lineHeight();
        }
    }

    /** A paragraph whose beginning hangs out to the left of it. */
    void write(String beginning, String words, Letters letters, double indent) {
        at(beginning, letters, MARGIN, y + letters.size());
        write(words, letters, indent);
    }

    /** A paragraph beside a little square of a colour. */
    void explain(Color colour, String words, Letters letters) {
        swatch(colour, MARGIN, y + (letters.lineHeight() - SWATCH) / 2 - 1);
        write(words, letters, SWATCH + 6);
    }

    /** Little squares with their words behind them, side by side while there is room. */
    void legend(List<Color> colours, List<String> words, Letters letters) {
        double x = MARGIN;
        for (int at = 0; at < words.size(); at++) {
            if (x > MARGIN && x + SWATCH + 4 + letters.width(words.get(at)) > MARGIN + INNER) {
                x = MARGIN;
                y += letters.lineHeight();
            }
            swatch(colours.get(at), x, y + (letters.lineHeight() - SWATCH) / 2 - 1);
            at(words.get(at), letters, x + SWATCH + 4, y + letters.size());
            x += SWATCH + 4 + letters.width(words.get(at)) + 12;
        }
        y += letters.lineHeight();
    }

    private void swatch(Color colour, double x, double top) {
        fill(colour, x, top, SWATCH, SWATCH);
        frame(Palette.EDGE, x, top, SWATCH, SWATCH);
    }

    /** One line, begun there. */
    void at(String line, Letters letters, double x, double baseline) {
        if (!line.isEmpty()) {
            g.setFont(letters.font());
            g.setColor(letters.ink());
            g.drawString(Name.leftToRight(line), (float) x, (float) baseline);
        }
    }

    /** One line in the middle of a box. */
    void inside(String line, Letters letters, Rectangle2D box) {
        double baseline = box.getCenterY() + letters.size() * 0.36;
        at(line, letters, box.getCenterX() - letters.width(line) / 2, baseline);
    }

    void fill(Color colour, double x, double top, double width, double height) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, top, width, height));
    }

    void frame(Color colour, double x, double top, double width, double height) {
        g.setColor(colour);
        g.draw(new Rectangle2D.Double(x + 0.5, top + 0.5, width - 1, height - 1));
    }
}
