package org.moot.matrix.say;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a line of words. */
sealed interface Piece {

    /** As they are; whoever writes them escapes them. */
    record Words(String words) implements Piece {}

    record Strong(List<Piece> of) implements Piece {
        public Strong {
            of = List.copyOf(of);
        }
    }

    /** A line for the reader to type. */
    record Typed(String line) implements Piece {}

    /** Words that lead somewhere; what leads nowhere that is allowed is only its words. */
    record Link(String to, List<Piece> of) implements Piece {
        public Link {
            of = List.copyOf(of);
        }
    }

    record Break() implements Piece {}

    static Piece words(String words) {
        return new Words(words);
    }

    static Piece strong(String words) {
        return new Strong(List.of(new Words(words)));
    }

    /** The words alone, for where nothing can be marked. */
    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::plain).collect(Collectors.joining());
    }

    private static String plain(Piece piece) {
        return switch (piece) {
            case Words(var words) -> words;
            case Strong(var of) -> plain(of);
            case Typed(var line) -> "`" + line + "`";
            case Link(var to, var of) -> plain(of);
            case Break() -> "\n";
        };
    }
}
