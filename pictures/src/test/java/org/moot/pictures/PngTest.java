package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.count.Ballot;
import org.moot.count.Tally;

@ExtendWith(NeedsFont.class)
class PngTest {
    private static final double BAR = Sheet.INNER * Png.SCALE;

    @Test
    void itIsTwiceAsWideAsAPhoneForSharpness() throws IOException {
        BufferedImage image = read(Results.picture(2));
        Svgs svg = Svgs.of(Results.picture(2));
        assertThat(image.getWidth()).isEqualTo(2 * ResultPicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo((int) (2 * svg.height()));
    }

    @Test
    void aBarOfStarsHasTheFiveColoursInOrderAndInProportion() throws IOException {
        Tally tally = Tally.of(2);
        for (int stars = 0; stars <= 5; stars++) {
            tally.add(Ballot.of(stars, 0));
        }
        Map<Color, Integer> row = rowWith(read(Results.picture(Results.names(2), Results.star(tally))), Palette.STARS);

        assertThat(row.keySet().stream().filter(Palette.STARS::contains)).containsExactlyElementsOf(Palette.STARS);
        for (int at = 0; at < 5; at++) {
            double expected = (5 - at) / 30.0 * BAR;
            assertThat(pixels(row, Palette.STARS.get(at))).isCloseTo(expected, within(4.0));
        }
        assertThat(pixels(row, Palette.TRACK)).isCloseTo(BAR / 2, within(4.0));
    }

    @Test
    void theRunoffIsBlueOrangeAndWhiteInProportion() throws IOException {
        Tally tally =
                Tally.of(2).add(Ballot.of(5, 0), 30).add(Ballot.of(0, 5), 10).add(Ballot.of(4, 4), 20);
        BufferedImage image = read(Results.picture(Results.names(2), Results.star(tally)));
        Map<Color, Integer> row = rowWith(image, List.of(Palette.WINNER, Palette.LOSER));

        assertThat(pixels(row, Palette.WINNER)).isCloseTo(BAR * 30 / 60 - 8, within(4.0));
        assertThat(pixels(row, Palette.LOSER)).isCloseTo(BAR * 10 / 60, within(4.0));
    }

    @Test
    void theMajorityLineStandsAtHalfOfThoseWithAPreference() throws IOException {
        Tally tally =
                Tally.of(2).add(Ballot.of(5, 0), 30).add(Ballot.of(0, 5), 10).add(Ballot.of(4, 4), 20);
        BufferedImage image = read(Results.picture(Results.names(2), Results.star(tally)));
        int y = lineOf(image, List.of(Palette.WINNER, Palette.LOSER));
        int x = (int) (Png.SCALE * Sheet.MARGIN + BAR * 20 / 60);

        assertThat(new Color(image.getRGB(x, y))).isEqualTo(Palette.INK);
        assertThat(new Color(image.getRGB(x + 3, y))).isEqualTo(Palette.PAPER);
        assertThat(new Color(image.getRGB(x + 10, y))).isEqualTo(Palette.WINNER);
    }

    @Test
    void aThousandOptionsMakeNoLargerPictureThanTwenty() throws IOException {
        Tally tally = Tally.of(1000).add(Ballot.of(new int[1000]));
        BufferedImage image = read(Results.picture(Results.names(1000), Results.star(tally)));
        assertThat(image.getHeight()).isLessThan(8000);
    }

    static BufferedImage read(ResultPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static double pixels(Map<Color, Integer> row, Color colour) {
        return row.getOrDefault(colour, 0);
    }

    /** How many pixels of each colour the first such row has, in the order in which they come. */
    private static Map<Color, Integer> rowWith(BufferedImage image, List<Color> colours) {
        return row(image, lineOf(image, colours));
    }

    /** Just below the first row with much of all these colours, so no row of a legend: no number stands there. */
    private static int lineOf(BufferedImage image, List<Color> colours) {
        for (int y = 0; y < image.getHeight(); y++) {
            Map<Color, Integer> row = row(image, y);
            if (row.keySet().containsAll(colours) && pixels(row, colours.getFirst()) > 100) {
                return y + 4;
            }
        }
        throw new AssertionError("no such row");
    }

    private static Map<Color, Integer> row(BufferedImage image, int y) {
        var counts = new LinkedHashMap<Color, Integer>();
        var run = new ArrayList<Color>();
        for (int x = 0; x < image.getWidth(); x++) {
            run.add(new Color(image.getRGB(x, y)));
        }
        run.forEach(colour -> counts.merge(colour, 1, Integer::sum));
        return counts;
    }
}
