package org.moot.vote;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.moot.command.Unreadable;

/** Finds the option that somebody means: by number from 1, by letter from A, by name, or by how the name begins. */
final class OptionNames {
    private final List<String> shown;
    private final List<String> plain;

    OptionNames(List<String> shown) {
        this.shown = shown;
        this.plain = shown.stream().map(OptionNames::plain).toList();
    }

    /**
     * The position from 0. A whole name wins over one that only begins so; whatever else could mean two options is refused.
     *
     * @throws Unreadable for none or several
     */
    int find(String typed) {
        String words = plain(typed);
        var meant = new TreeSet<>(where(name -> name.equals(words)));
        OptionalInt number = number(words);
        boolean whole = !meant.isEmpty() || number.isPresent();
        number.ifPresent(meant::add);
        letter(words).ifPresent(meant::add);
        if (!whole && !words.isEmpty()) {
            meant.addAll(where(name -> name.startsWith(words)));
        }
        return one(typed, List.copyOf(meant));
    }

    private int one(String typed, List<Integer> meant) {
        if (meant.isEmpty()) {
            throw new Unreadable("vote.ballot-unknown", typed.strip(), shown.size());
        }
        if (meant.size() > 1) {
            throw new Unreadable("vote.ballot-ambiguous", typed.strip(), meant.get(0) + 1, meant.get(1) + 1);
        }
        return meant.getFirst();
    }

    private OptionalInt number(String words) {
        return words.matches("#?[0-9]{1,3}")
                ? within(Integer.parseInt(words.replace("#", "")) - 1)
                : OptionalInt.empty();
    }

    private OptionalInt letter(String words) {
        return words.matches("[a-z]") ? within(words.charAt(0) - 'a') : OptionalInt.empty();
    }

    private OptionalInt within(int option) {
        return option >= 0 && option < shown.size() ? OptionalInt.of(option) : OptionalInt.empty();
    }

    private List<Integer> where(Predicate<String> fits) {
        return IntStream.range(0, plain.size())
                .filter(option -> fits.test(plain.get(option)))
                .boxed()
                .toList();
    }

    /** Without letter case, accents, invisible marks and quotes, and with single spaces. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}\"\u201c\u201d']", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
