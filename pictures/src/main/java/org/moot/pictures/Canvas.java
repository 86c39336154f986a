package org.moot.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Memory to paint on; no display is asked for. */
final class Canvas {
    private static final String HEADLESS = "java.awt.headless";

    static {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    private Canvas() {}

    static BufferedImage sized(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** How high a drawing becomes, in whole CSS pixels: found out by painting it where nobody sees it. */
    static int height(Drawing drawing) {
        Letters.require();
        Graphics2D g = sized(1, 1).createGraphics();
        try {
            return (int) Math.ceil(drawing.paint(g));
        } finally {
            g.dispose();
        }
    }
}
