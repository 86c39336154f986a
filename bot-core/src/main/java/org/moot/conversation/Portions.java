package org.moot.conversation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;

/**
 * Cuts what is too long for one message at words, and numbers the parts. What is open where it is cut, such as a style, a
 * quote or a list, ends with the one part and begins again with the next.
 */
public final class Portions {
    private static final int WIDEST = 99;
    private static final int LOOKED_BACK = 200;

    private Portions() {}

    /** @param fits whether a part can be said in one message; what is shorter than one that fits must fit too */
    public static List<Speech> of(Speech whole, Predicate<Speech> fits) {
        if (fits.test(whole)) {
            return List.of(whole);
        }
        Predicate<List<Passage>> fitsNumbered = part -> fits.test(numbered(part, WIDEST, WIDEST));
        var parts = new ArrayList<List<Passage>>();
        List<Passage> rest = whole.passages();
        boolean isPlain = false;
        while (!rest.isEmpty()) {
            Cut<Passage> cut = passages(rest, fitsNumbered);
            if (!cut.head().isEmpty()) {
                parts.add(cut.head());
                rest = cut.rest();
            } else if (isPlain) {
                break;
            } else {
                rest = Speech.typed(SpeechWords.of(rest)).passages();
                isPlain = true;
            }
        }
        return IntStream.range(0, parts.size())
                .mapToObj(at -> numbered(parts.get(at), at + 1, parts.size()))
                .toList();
    }

    private static Speech numbered(List<Passage> part, int number, int of) {
        Passage numbering = new Speech.Paragraph(List.of(new Speech.Plain("(" + number + "/" + of + ")")));
        return new Speech(and(part, numbering));
    }

    /** What stands in this part, and what is left for the next. */
    private record Cut<T>(List<T> head, List<T> rest) {

        <S> Cut<S> as(java.util.function.Function<List<T>, S> kind) {
            return new Cut<>(
                    head.isEmpty() ? List.of() : List.of(kind.apply(head)),
                    rest.isEmpty() ? List.of() : List.of(kind.apply(rest)));
        }
    }

    private static Cut<Passage> passages(List<Passage> all, Predicate<List<Passage>> fit) {
        return cut(all, fit, (passage, head) -> passage(passage, it -> fit.test(and(head, it))));
    }

    private static Cut<Run> runs(List<Run> all, Predicate<List<Run>> fit) {
        Cut<Run> cut = cut(all, fit, (run, head) -> run(run, it -> fit.test(and(head, it))));
        List<Run> rest =
                cut.rest().stream().dropWhile(it -> it instanceof Speech.Break).toList();
        return new Cut<>(cut.head(), rest);
    }

    private interface Cutting<T> {
        Cut<T> cut(T one, List<T> head);
    }

    private static <T> Cut<T> cut(List<T> all, Predicate<List<T>> fit, Cutting<T> cutting) {
        int whole = most(all.size(), count -> fit.test(all.subList(0, count)));
        List<T> head = all.subList(0, whole);
        if (whole == all.size()) {
            return new Cut<>(head, List.of());
        }
        Cut<T> next = cutting.cut(all.get(whole), head);
        List<T> after = all.subList(whole + 1, all.size());
        return new Cut<>(
                Stream.concat(head.stream(), next.head().stream()).toList(),
                Stream.concat(next.rest().stream(), after.stream()).toList());
    }

    private static Cut<Passage> passage(Passage passage, Predicate<Passage> fits) {
        return switch (passage) {
            case Speech.Paragraph it ->
                runs(it.runs(), runs -> fits.test(new Speech.Paragraph(runs))).as(Speech.Paragraph::new);
            case Speech.Heading it ->
                runs(it.runs(), runs -> fits.test(new Speech.Heading(it.level(), runs)))
                        .as(runs -> new Speech.Heading(it.level(), runs));
            case Speech.Quote it ->
                passages(it.passages(), quoted -> fits.test(new Speech.Quote(quoted)))
                        .as(Speech.Quote::new);
            case Speech.Fence it ->
                words(it.code(), '\n', code -> fits.test(new Speech.Fence(it.language(), code)))
                        .as(code -> new Speech.Fence(it.language(), code.getFirst()));
            case Speech.Items it -> items(it, fits);
        };
    }

    private static Cut<Passage> items(Speech.Items list, Predicate<Passage> fits) {
        List<List<Passage>> all = list.items();
        int whole = most(all.size() - 1, count -> fits.test(new Speech.Items(list.first(), all.subList(0, count))));
        List<List<Passage>> head = all.subList(0, whole);
        Cut<Passage> next =
                passages(all.get(whole), part -> fits.test(new Speech.Items(list.first(), and(head, part))));
        List<List<Passage>> here = next.head().isEmpty() ? head : and(head, next.head());
        var rest = new ArrayList<List<Passage>>();
        Optional.of(next.rest()).filter(it -> !it.isEmpty()).ifPresent(rest::add);
        int done = rest.isEmpty() ? whole + 1 : whole;
        rest.addAll(all.subList(whole + 1, all.size()));
        return new Cut<>(
                here.isEmpty() ? List.of() : List.of(new Speech.Items(list.first(), here)),
                rest.isEmpty()
                        ? List.of()
                        : List.of(new Speech.Items(list.first().map(it -> it + done), rest)));
    }

    private static Cut<Run> run(Run run, Predicate<Run> fits) {
        return switch (run) {
            case Speech.Plain it ->
                words(it.words(), ' ', words -> fits.test(new Speech.Plain(words)))
                        .as(words -> new Speech.Plain(words.getFirst()));
            case Speech.Code it ->
                words(it.words(), ' ', words -> fits.test(new Speech.Code(words)))
                        .as(words -> new Speech.Code(words.getFirst()));
            case Speech.Styled it ->
                runs(it.runs(), runs -> fits.test(new Speech.Styled(it.style(), runs)))
                        .as(runs -> new Speech.Styled(it.style(), runs));
            default -> new Cut<>(List.of(), List.of(run));
        };
    }

    private static Cut<String> words(String words, char between, Predicate<String> fits) {
        int most = most(words.length(), count -> fits.test(words.substring(0, count)));
        int end = most == words.length() ? most : boundary(words, most, between);
        String head = words.substring(0, end).stripTrailing();
        String rest =
                between == '\n' ? words.substring(end) : words.substring(end).stripLeading();
        return new Cut<>(head.isEmpty() ? List.of() : List.of(head), rest.isEmpty() ? List.of() : List.of(rest));
    }

    /** After the last word or line that is whole; a word that is far too long is cut, but never a character. */
    private static int boundary(String words, int most, char between) {
        int last = words.lastIndexOf(between, most);
        if (last > 0 && last >= most - LOOKED_BACK) {
            return last + 1 <= most ? last + 1 : last;
        }
        if (most < LOOKED_BACK) {
            return 0;
        }
        var characters = BreakIterator.getCharacterInstance();
        int from = Math.max(0, most - LOOKED_BACK);
        String near = words.substring(from, Math.min(words.length(), most + LOOKED_BACK));
        characters.setText(near);
        return from + characters.preceding(most - from + 1);
    }

    /** The largest number for which it is so, where it is so for all that are smaller. */
    private static int most(int all, IntPredicate fits) {
        int good = 0;
        int step = 1;
        while (good + step <= all && fits.test(good + step)) {
            good += step;
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (good + step <= all && fits.test(good + step)) {
                good += step;
            }
        }
        return good;
    }

    private static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
