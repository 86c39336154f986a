package org.moot.pictures;

import java.util.List;
import java.util.Locale;
import org.moot.conversation.Block;
import org.moot.count.AllocatedResult;
import org.moot.count.BlocResult;
import org.moot.count.StarResult;

/**
 * A result to be looked at: bars of stars for every option, the runoff of every seat, and who was preferred to whom.
 * Everything in it also stands in {@link #text()}. It shows all it is given: whether so much of a result may be
 * published is for the caller to know.
 *
 * <p>Immutable, so for any number of threads at once. The first drawing in a program takes about a second and later
 * ones a fraction of that, so never draw on a thread that others wait for. The same input gives the same bytes where the
 * same fonts are installed. No display is needed.
 */
public final class ResultPicture {
    /** So many options at most are drawn: those chosen and the warmest; the picture says how many are not. */
    public static final int MOST_OPTIONS = 20;

    /** Width in CSS pixels, of a phone; the height follows from what there is to show. */
    public static final int WIDTH = 400;

    private final Wording wording;
    private final Drawing drawing;

    private ResultPicture(Outcome outcome, Locale language) {
        wording = new Wording(outcome, language);
        drawing = new Drawing(outcome, wording);
    }

    /**
     * @param names of the options, in the order of the ballots, as people typed them
     * @throws IllegalArgumentException for more or fewer names than options
     */
    public static ResultPicture of(List<String> names, StarResult result, Locale language) {
        return new ResultPicture(Outcome.of(names, result.tally(), Seat.ofRounds(result.rounds())), language);
    }

    /** The same from what was published of a vote. */
    public static ResultPicture of(List<String> names, Block.Tally tally, Locale language) {
        return new ResultPicture(Outcome.of(names, tally), language);
    }

    /** The same for several seats, one runoff for each. */
    public static ResultPicture of(List<String> names, BlocResult result, Locale language) {
        return new ResultPicture(Outcome.of(names, result.tally(), Seat.ofRounds(result.rounds())), language);
    }

    /** The same for a proportional count, which has no runoffs; the bars are the stars at full weight. */
    public static ResultPicture of(List<String> names, AllocatedResult result, Locale language) {
        return new ResultPicture(Outcome.of(names, result.tally(), Seat.ofAllocated(result)), language);
    }

    /**
     * A PNG of twice {@link #WIDTH} pixels, sharp on a phone.
     *
     * @throws NoFont where the machine has no fonts to write with
     */
    public byte[] png() {
        return Png.of(drawing);
    }

    /**
     * A whole SVG document that refers to nothing outside it and has no scripts and no style attributes, so that a page
     * may take it in under a strict policy. Its title and description are {@link #title()} and {@link #text()}; its
     * words are text in the reader's own font.
     *
     * @throws NoFont where the machine has no fonts to measure words with
     */
    public String svg() {
        return Svg.of(drawing, wording);
    }

    /** One line that says what came out. */
    public String title() {
        return wording.title();
    }

    /** All that the picture shows, in lines, the most important first. */
    public String text() {
        return String.join("\n", wording.lines());
    }
}
