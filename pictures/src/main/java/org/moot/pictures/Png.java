package org.moot.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as pixels, two for each CSS pixel. */
final class Png {
    static final int SCALE = 2;

    private Png() {}

    static byte[] of(Drawing drawing) {
        BufferedImage image = Canvas.sized(ResultPicture.WIDTH * SCALE, Canvas.height(drawing) * SCALE);
        Graphics2D g = image.createGraphics();
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SCALE, SCALE);
        drawing.paint(g);
        g.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
