package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Platform.DeliveryId;

/** What every platform keeps to when it says again what people said elsewhere. */
public abstract class MirrorContract {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    /** What is called gone cannot be reached. */
    private static final Mirrored.Files FILES = (file, most) -> file.name().startsWith("gone")
            ? Optional.empty()
            : Optional.of(("bytes of " + file.name()).getBytes(StandardCharsets.UTF_8));

    protected abstract Platform platform();

    /** Stops it without a goodbye and starts it again on what it remembers. */
    protected abstract void restart();

    /** A thread in which only its opening was said. */
    protected abstract Place thread();

    /** What people see in the thread below its opening, message by message: the name, the words and the names of files. */
    protected abstract List<String> seen();

    protected static Mirrored said(String name, String words) {
        return said(name, Speech.typed(words), List.of());
    }

    protected static Mirrored said(String name, Speech speech, List<String> files) {
        var author = new Mirrored.Author("a" + Math.abs(name.hashCode()), name, "elsewhere", Optional.empty());
        List<Talk.Attached> attached = files.stream()
                .map(it -> new Talk.Attached(it, "there/" + it, ("bytes of " + it).length()))
                .toList();
        return new Mirrored(author, speech, Optional.empty(), attached, READER);
    }

    protected List<String> say(Mirrored said, String id) {
        return platform().mirror(thread(), said, FILES, new DeliveryId(id));
    }

    protected List<String> change(List<String> parts, Mirrored said, String id) {
        return platform().mirrorAnew(thread(), parts, said, FILES, new DeliveryId(id));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(at -> "word" + at).collect(Collectors.joining(" "));
    }

    @Test
    public void whatIsSaidElsewhereIsSeenUnderItsName() {
        say(said("Ada", "By the river"), "a1");

        assertThat(seen()).singleElement().asString().contains("Ada").contains("By the river");
    }

    @Test
    public void whatIsSaidFirstIsSeenFirst() {
        say(said("Ada", "One"), "a1");
        say(said("Ben", "Two"), "a2");

        assertThat(seen()).hasSize(2);
        assertThat(seen().getLast()).contains("Ben").contains("Two");
    }

    @Test
    public void theSameDeliverySaysNothingTwice() {
        List<String> first = say(said("Ada", "By the river"), "a1");

        assertThat(say(said("Ada", "By the river"), "a1")).isEqualTo(first);
        assertThat(seen()).hasSize(1);
    }

    @Test
    public void theSameDeliverySaysNothingTwiceAcrossARestart() {
        List<String> first = say(said("Ada", words(6000)), "a1");
        restart();

        assertThat(first).hasSizeGreaterThan(1);
        assertThat(say(said("Ada", words(6000)), "a1")).isEqualTo(first);
        assertThat(seen()).hasSize(first.size());
    }

    @Test
    public void whoeverSaysTheSameAgainIsSeenAgain() {
        say(said("Ada", "Yes"), "a1");
        restart();
        say(said("Ada", "Yes"), "a2");

        assertThat(seen()).hasSize(2);
    }

    @Test
    public void whatIsTooLongIsSaidInNumberedParts() {
        List<String> parts = say(said("Ada", words(12000)), "a1");

        assertThat(parts).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(seen()).hasSize(parts.size());
        assertThat(seen().getFirst().replace("\\", "")).contains("word0 word1").contains("(1/" + parts.size() + ")");
        assertThat(seen().getLast()).contains("word11999");
    }

    @Test
    public void whatIsChangedIsSeenInItsPlace() {
        List<String> parts = say(said("Ada", "By the river"), "a1");
        say(said("Ben", "Two"), "a2");

        assertThat(change(parts, said("Ada", "By the lake"), "a3")).isEqualTo(parts);
        assertThat(seen()).hasSize(2);
        assertThat(seen().getFirst()).contains("Ada").contains("By the lake").doesNotContain("river");
    }

    @Test
    public void aChangeMayComeTwice() {
        List<String> parts = say(said("Ada", "By the river"), "a1");
        List<String> longer = change(parts, said("Ada", words(6000)), "a2");

        assertThat(longer).hasSizeGreaterThan(1).startsWith(parts.getFirst());
        assertThat(change(parts, said("Ada", words(6000)), "a2")).isEqualTo(longer);
        assertThat(seen()).hasSize(longer.size());
    }

    @Test
    public void aChangeThatIsShorterTakesPartsAway() {
        List<String> parts = say(said("Ada", words(6000)), "a1");
        List<String> now = change(parts, said("Ada", "By the lake"), "a2");

        assertThat(now).containsExactly(parts.getFirst());
        assertThat(seen()).singleElement().asString().contains("By the lake");
    }

    @Test
    public void aChangeOfWhatIsGoneSaysNothing() {
        List<String> parts = say(said("Ada", "By the river"), "a1");
        platform().unsay(thread(), parts);

        assertThat(change(parts, said("Ada", "By the lake"), "a2")).isEmpty();
        assertThat(seen()).isEmpty();
    }

    @Test
    public void whatIsTakenBackIsGoneAndMayBeTakenBackAgain() {
        List<String> parts = say(said("Ada", words(6000)), "a1");
        platform().unsay(thread(), parts);
        platform().unsay(thread(), parts);

        assertThat(seen()).isEmpty();
    }

    @Test
    public void aMarkMayBePutAndTakenBackTwice() {
        String part = say(said("Ada", "By the river"), "a1").getFirst();
        platform().mark(thread(), part, "\ud83c\udf33", false);
        platform().mark(thread(), part, "\ud83c\udf33", false);
        platform().mark(thread(), part, "\ud83c\udf33", true);
        platform().mark(thread(), part, "\ud83c\udf33", true);
        platform().mark(thread(), part, "oak", false);

        assertThat(seen()).hasSize(1);
    }

    @Test
    public void filesAreSeenBesideTheWords() {
        say(said("Ada", Speech.typed("See"), List.of("plan.pdf", "hall.png")), "a1");

        assertThat(String.join("\n", seen()))
                .contains("See")
                .contains("plan.pdf")
                .contains("hall.png");
    }

    @Test
    public void thirtyFilesAreAllSeenAndOnlyOnce() {
        List<String> names =
                IntStream.range(0, 30).mapToObj(at -> "plan" + at + ".pdf").toList();
        List<String> first = say(said("Ada", Speech.NOTHING, names), "a1");
        say(said("Ada", Speech.NOTHING, names), "a1");

        assertThat(seen()).hasSize(first.size());
        names.forEach(name -> assertThat(String.join("\n", seen())).contains(name));
    }

    @Test
    public void aFileThatCannotBeReachedIsNamed() {
        say(said("Ada", Speech.typed("See"), List.of("gone.pdf", "plan.pdf")), "a1");

        assertThat(String.join("\n", seen())).contains("gone.pdf").contains("plan.pdf");
    }

    @Test
    public void aFileThatIsTakenFromAMessageGoesAndTheOthersStay() {
        List<String> parts = say(said("Ada", Speech.typed("See"), List.of("plan.pdf", "hall.png", "map.pdf")), "a1");
        change(parts, said("Ada", Speech.typed("Look"), List.of("hall.png", "map.pdf")), "a2");

        assertThat(String.join("\n", seen()))
                .contains("Look")
                .contains("hall.png")
                .contains("map.pdf")
                .doesNotContain("plan.pdf");
    }

    @Test
    public void aFileThatIsAddedToAMessageIsSeenOnceHoweverOftenTheChangeComes() {
        List<String> parts = say(said("Ada", Speech.typed("See"), List.of("plan.pdf")), "a1");
        Mirrored more = said("Ada", Speech.typed("See"), List.of("plan.pdf", "hall.png"));
        List<String> now = change(parts, more, "a2");

        assertThat(change(parts, more, "a2")).isEqualTo(now);
        assertThat(change(now, more, "a3")).isEqualTo(now);
        assertThat(seen()).filteredOn(it -> it.contains("hall.png")).hasSize(1);
        assertThat(seen()).filteredOn(it -> it.contains("plan.pdf")).hasSize(1);
    }

    @Test
    public void aFileThatIsChangedForAnotherIsSeenInsteadOfIt() {
        List<String> parts = say(said("Ada", Speech.NOTHING, List.of("plan.pdf")), "a1");
        List<String> now = change(parts, said("Ada", Speech.NOTHING, List.of("hall.png")), "a2");

        assertThat(now).isNotEmpty();
        assertThat(String.join("\n", seen())).contains("hall.png").doesNotContain("plan.pdf");
    }

    @Test
    public void namesThatMeanMischiefAreNames() {
        var names = new ArrayList<String>(
                List.of("@everyone", "everyone", "Discord", "clyde", "\u202egnihtyna", "a".repeat(300), "**b**", " "));
        for (int at = 0; at < names.size(); at++) {
            say(said(names.get(at), "Yes"), "n" + at);
        }

        assertThat(seen())
                .hasSize(names.size())
                .allMatch(it -> it.contains("Yes"))
                .noneMatch(it -> it.contains("\u202e"));
    }
}
