package org.moot.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/**
 * One bar made of parts, drawn by XChart as a stacked column and laid on its side, since XChart stacks columns only.
 *
 * @param full the sum at which the bar reaches its end; 0 where there is nothing to show
 */
record StackedBar(List<Part> parts, long full) {
    /** Across the column; XChart draws nothing that is very narrow, so it is drawn wider and squeezed. */
    private static final int BREADTH = 100;

    private static final double GAP = 0.5;
    private static final double MARGIN_OF_MARK = 3;

    /** @param mark written into the part where there is room */
    record Part(long size, Color colour, String mark) {}

    void draw(Sheet sheet, double height) {
        double left = Sheet.MARGIN;
        double top = sheet.y();
        int length = (int) Sheet.INNER;
        sheet.fill(Palette.TRACK, left, top, length, height);
        if (full > 0) {
            Graphics2D lying = (Graphics2D) sheet.g.create();
            lying.transform(new AffineTransform(0, height / BREADTH, -1, 0, left + length, top));
            chart(length).paint(lying, BREADTH, length);
            lying.dispose();
        }
        marks(sheet, height);
        sheet.frame(Palette.EDGE, left, top, length, height);
        sheet.skip(height);
    }

    private CategoryChart chart(int length) {
        CategoryChart chart =
                new CategoryChartBuilder().width(BREADTH).height(length).build();
        bare(chart.getStyler()).setYAxisMin(0.0).setYAxisMax((double) full);
        for (int at = 0; at < parts.size(); at++) {
            chart.addSeries("part " + at, List.of(""), List.of(parts.get(at).size()))
                    .setFillColor(parts.get(at).colour());
        }
        return chart;
    }

    /** Nothing but the bar: the words around it are the sheet's. */
    private static CategoryStyler bare(CategoryStyler styler) {
        styler.setStacked(true).setAvailableSpaceFill(1);
        styler.setAxisTicksVisible(false)
                .setAxisTitlesVisible(false)
                .setPlotGridLinesVisible(false)
                .setPlotMargin(0);
        styler.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setPlotBorderVisible(false)
                .setPlotContentSize(1)
                .setChartPadding(0)
                .setChartBackgroundColor(Palette.TRACK)
                .setPlotBackgroundColor(Palette.TRACK);
        return styler;
    }

    /** Lines between the parts, and their marks. */
    private void marks(Sheet sheet, double height) {
        double x = Sheet.MARGIN;
        for (Part part : parts) {
            double width = length((double) part.size());
            var box = new Rectangle2D.Double(x, sheet.y(), width, height);
            x += width;
            if (width > 0 && x < Sheet.MARGIN + Sheet.INNER - 1) {
                sheet.fill(Palette.EDGE, x - GAP, sheet.y(), 2 * GAP, height);
            }
            Letters letters = Letters.NUMBERS.asBold().in(Palette.on(part.colour()));
            if (letters.width(part.mark()) + 2 * MARGIN_OF_MARK <= width) {
                sheet.inside(part.mark(), letters, box);
            }
        }
    }

    /** How far along the bar an amount reaches. */
    double length(double amount) {
        return full == 0 ? 0 : amount / full * Sheet.INNER;
    }
}
