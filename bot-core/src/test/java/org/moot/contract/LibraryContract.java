package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.call.Call;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.proposal.Decision;
import org.moot.proposal.Proposal;
import org.moot.summary.Library;
import org.moot.summary.Library.Found;
import org.moot.summary.Library.Kind;

/** The public collection, and what is found in it. */
public abstract class LibraryContract extends Contract {
    private final String mark = Fresh.word();

    private Library library() {
        return stores().library();
    }

    private Decision shelved(String title, String text, String summary) {
        Assembly assembly = Make.assembly(Fresh.word()).named("Policy Society").in(stores());
        Proposal proposal = Make.proposal(title).of(assembly).in(stores());
        Decision decision = Make.decision(title).on(proposal).saying(text).in(stores());
        run(() -> library().shelve(decision, summary));
        return decision;
    }

    private List<Long> search(String words) {
        return in(() -> library().search(words, 0, 10)).stream()
                .map(Found::number)
                .toList();
    }

    @Test
    void aRecordIsFoundByWordsOfTitleTextAndSummary() {
        Decision decision = shelved("Plant " + mark + "a", "Every " + mark + "b street", "We chose " + mark + "c");
        for (String part : List.of("a", "b", "c")) {
            assertThat(search(mark + part)).containsExactly(decision.number());
        }
        assertThat(search(mark + "d")).isEmpty();
    }

    @Test
    void whatIsFoundSaysWhatAndWhereAndWhen() {
        Decision decision = shelved("Plant trees", "Every " + mark + " street gets one.", "");
        Found found = in(() -> library().search(mark, 0, 1)).getFirst();
        assertThat(found.title()).isEqualTo("Plant trees");
        assertThat(found.assembly()).isEqualTo("Policy Society");
        assertThat(found.at()).isEqualTo(decision.at());
        assertThat(found.excerpt()).contains(mark).doesNotContain("<b>");
    }

    @Test
    void letterCaseAndPunctuationAreNoMatter() {
        Decision decision = shelved("Plant", "Every (" + mark + "), really.", "");
        assertThat(search(mark.toUpperCase(Locale.ROOT) + "!")).containsExactly(decision.number());
    }

    @Test
    void onesAndManyAreTheSameWord() {
        Decision decision = shelved("The trees of " + mark, "", "");
        assertThat(search("tree " + mark)).containsExactly(decision.number());
        assertThat(search("trees " + mark)).containsExactly(decision.number());
    }

    @Test
    void allWordsMustBeThere() {
        Decision both = shelved("Plant", mark + "x and " + mark + "y", "");
        shelved("Plant", mark + "x alone", "");
        assertThat(search(mark + "x " + mark + "y")).containsExactly(both.number());
    }

    @Test
    void quotedWordsStandTogetherAndAMinusLeavesOut() {
        Decision together = shelved("Plant", mark + "x " + mark + "y " + mark + "z", "");
        Decision apart = shelved("Plant", mark + "x " + mark + "q " + mark + "y", "");
        assertThat(search('"' + mark + "x " + mark + "y\"")).containsExactly(together.number());
        assertThat(search(mark + "x -" + mark + "z")).containsExactly(apart.number());
    }

    @Test
    void aMatchInTheTitleComesFirst() {
        Decision inTitle = shelved("About " + mark, "Text.", "");
        Decision inText = shelved("Another", "Text with " + mark + " in it.", "");
        assertThat(search(mark)).containsExactly(inTitle.number(), inText.number());
    }

    @Test
    void aPublishedSummaryReplacesTheBareRecord() {
        Decision decision = shelved("Plant", "Text " + mark, "");
        run(() -> library().shelve(decision, "Now with " + mark + "more"));
        assertThat(search(mark + "more")).containsExactly(decision.number());
        assertThat(search(mark)).containsExactly(decision.number());
    }

    @Test
    void whatWasPublishedAboutACallIsFoundBesideDecisions() {
        Decision decision = shelved("Plant", "Text " + mark, "");
        Call call = calledOver();
        run(() -> library().shelve(call, "Open call " + mark, "We spoke of " + mark + "more"));
        List<Found> found = in(() -> library().search(mark, 0, 10));
        assertThat(found.stream().map(Found::kind)).containsExactly(Kind.CALL, Kind.DECISION);
        assertThat(found.getFirst().number()).isEqualTo(call.number());
        assertThat(found.getFirst().at()).isEqualTo(call.starts());
        assertThat(found.getLast().number()).isEqualTo(decision.number());
        assertThat(in(() -> library().search(mark + "more", 0, 10))).hasSize(1);
        assertThat(in(() -> library().newest(Long.MAX_VALUE, 1)).getFirst().kind())
                .isEqualTo(Kind.DECISION);
    }

    private Call calledOver() {
        Assembly assembly = Make.assembly(Fresh.word()).named("Policy Society").in(stores());
        return in(() -> new Call(
                stores().calls().next(),
                stores().callSeries().next(),
                assembly.id(),
                Make.THEN.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                Make.THEN,
                Make.THEN.plusSeconds(3600),
                Call.State.OVER,
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                java.util.Optional.empty()));
    }

    @Test
    void pagesSkipWhatWasSeen() {
        for (int i = 0; i < 5; i++) {
            shelved("Plant", "Text " + mark, "");
        }
        List<Found> first = in(() -> library().search(mark, 0, 3));
        List<Found> rest = in(() -> library().search(mark, 3, 3));
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whateverIsTypedIsOnlyWords() {
        shelved("Plant", "Text " + mark, "");
        for (String hostile : HOSTILE) {
            assertThatCode(() -> search(hostile + " " + mark)).doesNotThrowAnyException();
        }
        for (String odd : List.of("", " ", "\"", "-", "& | ! ( ) <->", "' or 1=1 --", "\"\"", "- -", "a".repeat(500))) {
            assertThatCode(() -> search(odd)).doesNotThrowAnyException();
        }
        assertThat(search("")).isEmpty();
    }

    @Test
    void theNewestComeFirstPageByPage() {
        Decision first = shelved("One", "Text.", "");
        Decision second = shelved("Two", "Text.", "");
        List<Found> newest = in(() -> library().newest(Long.MAX_VALUE, 2));
        assertThat(newest.stream().map(Found::number)).containsExactly(second.number(), first.number());
        assertThat(in(() -> library().newest(second.number(), 1)).getFirst().number())
                .isEqualTo(first.number());
    }
}
