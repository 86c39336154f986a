package org.moot.assembly;

import java.text.Normalizer;
import java.util.Locale;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** The short lower-case name by which people type an assembly: letters a to z, digits and dashes. */
final class Handle {
    static final int LONGEST = 40;
    private static final String SHAPE = "[a-z0-9][a-z0-9-]{1,39}";

    private Handle() {}

    static Parameter<String> parameter(String name, String example) {
        return new Parameter<>(name, Shape.WORD, true, LONGEST, (typed, asking) -> read(typed), example);
    }

    private static String read(String typed) {
        String handle = typed.strip().toLowerCase(Locale.ROOT);
        if (!handle.matches(SHAPE)) {
            throw new Unreadable("assembly.handle-shape");
        }
        return handle;
    }

    /** Made from a name; shorter than a handle when the name has too few letters of a to z. */
    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String dashed = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = dashed.replaceAll("^-|-$", "");
        return cut.substring(0, Math.min(cut.length(), LONGEST - 3)).replaceAll("-$", "");
    }

    static boolean isOne(String handle) {
        return handle.matches(SHAPE);
    }
}
