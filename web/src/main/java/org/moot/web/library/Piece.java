package org.moot.web.library;

import java.util.List;

/** A part of a record as a page draws it, its words chosen. */
public sealed interface Piece {

    /** By which a template knows what to draw. */
    default String kind() {
        return getClass().getSimpleName();
    }

    record Heading(String words) implements Piece {}

    record Paragraph(String words) implements Piece {}

    /** The words of a person. */
    record Quotation(String words) implements Piece {}

    record Facts(List<Line> lines) implements Piece {}

    record Items(List<Line> lines) implements Piece {}

    /** What is said, and what is said about it; either may be empty. */
    record Line(String first, String second) {}

    /** The result of a vote in pictures and numbers. */
    record Result(String svg, List<Row> rows, List<String> names) implements Piece {}

    /** @param beats how many ballots preferred this option to each, in the order of the names; a dash for itself */
    record Row(String name, boolean chosen, String average, long stars, List<Long> given, List<String> beats) {}
}
