package org.moot.pictures;

import java.awt.Color;
import java.util.List;

/**
 * The colours: stars go from dark to light in one hue, so that they stay in order for every eye and in grey; the
 * finalists are the blue and the orange of Okabe and Ito's palette for the colour-blind. Source:
 * jfly.uni-koeln.de/color.
 */
final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1a1a1a);
    static final Color QUIET = new Color(0x555555);
    static final Color EDGE = new Color(0x767676);
    static final Color TRACK = new Color(0xf2f2f2);

    static final Color WINNER = new Color(0x0072b2);
    static final Color LOSER = new Color(0xe69f00);
    static final Color NO_PREFERENCE = PAPER;

    static final Color WON = new Color(0x08306b);
    static final Color LOST = new Color(0xdbe9f6);
    static final Color EQUAL = PAPER;

    /** From 5 stars to 1. */
    static final List<Color> STARS = List.of(
            new Color(0x08306b), new Color(0x2166ac), new Color(0x4a98c9), new Color(0x8fc3e0), new Color(0xc6dff0));

    private Palette() {}

    /** Ink or paper, whichever is read more easily on this colour. */
    static Color on(Color ground) {
        return contrast(INK, ground) >= contrast(PAPER, ground) ? INK : PAPER;
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
