package org.moot.matrix.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that the dialect leaves in the words while they are chosen. They are noncharacters, which nobody can type: they are
 * taken out of whatever was typed, so a mark is always meant.
 */
final class Marks {
    private static final char TYPED = '\ufdd0';
    private static final char PERSON = '\ufdd1';
    private static final char CALLED = '\ufdd2';
    private static final char END = '\ufdd3';
    private static final Pattern ANY = Pattern.compile("[\ufdd0-\ufdef\ufffe\uffff]");
    private static final Pattern NEXT = Pattern.compile("\ufdd0(?<line>[^\ufdd0-\ufdd3]*)\ufdd3"
            + "|\ufdd1(?<person>[^\ufdd0-\ufdd3]*)\ufdd2(?<name>[^\ufdd0-\ufdd3]*)\ufdd3"
            + "|(?<break>\n)"
            + "|(?<stray>[\ufdd0-\ufdd3])");

    private Marks() {}

    static String typed(String line) {
        return TYPED + without(line) + END;
    }

    static String person(String id, String name) {
        return PERSON + without(id) + CALLED + without(name) + END;
    }

    static String without(String typed) {
        return ANY.matcher(typed).replaceAll("\ufffd");
    }

    /** The words without marks, for names and titles. */
    static String dropped(String words) {
        return Piece.plain(read(words));
    }

    static List<Piece> read(String words) {
        var pieces = new ArrayList<Piece>();
        Matcher next = NEXT.matcher(words);
        int at = 0;
        while (next.find()) {
            put(words.substring(at, next.start()), pieces);
            at = next.end();
            if (next.group("line") != null) {
                pieces.add(new Piece.Typed(next.group("line")));
            } else if (next.group("person") != null) {
                pieces.add(new Piece.Link(address(next.group("person")), List.of(Piece.words(next.group("name")))));
            } else if (next.group("break") != null) {
                pieces.add(new Piece.Break());
            }
        }
        put(words.substring(at), pieces);
        return List.copyOf(pieces);
    }

    private static void put(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(Piece.words(words));
        }
    }

    /** Where a person, a room or a message is found, in whichever client the reader has. */
    static String address(String... ids) {
        var address = new StringBuilder("https://matrix.to/#");
        for (String id : ids) {
            address.append('/')
                    .append(URLEncoder.encode(id, StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("%40", "@")
                            .replace("%3A", ":")
                            .replace("%21", "!")
                            .replace("%24", "$"));
        }
        return address.toString();
    }
}
