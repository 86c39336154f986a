package org.moot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;

/** What becomes of what waits to be mirrored, when it is too much. */
class SheddingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Place HERE = new Place("discord", "hall");
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);

    private final List<Lanes.Behind> behind = new ArrayList<>();

    private Original said(String by, String words, Instant when, List<Talk.Attached> files) {
        var original = new Original(HERE, "m" + behind.size());
        var author = new Mirrored.Author(by, by, "discord", Optional.empty());
        var mirrored = new Mirrored(author, Speech.typed(words), Optional.empty(), files, READER);
        wait(new Parcel.Mirror(List.of(original), mirrored, Optional.empty(), Parcel.Span.at(when), when));
        return original;
    }

    private Original said(String by, String words) {
        return said(by, words, NOW, List.of());
    }

    private void wait(Parcel parcel) {
        behind.add(new Lanes.Behind(behind.size() + 1, parcel));
    }

    private Shedding.Plan plan() {
        return Shedding.plan(behind, NOW);
    }

    @Test
    void whatIsNotTooMuchStaysAsItIs() {
        for (int at = 0; at < Shedding.JOINED_ABOVE; at++) {
            said("ana", "word");
        }
        assertThat(plan().isNothing()).isTrue();
    }

    @Test
    void whatOnePersonSaidInARowIsJoined() {
        for (int at = 0; at < 10; at++) {
            said("ana", "a" + at);
            said("ana", "b" + at);
            said("ben", "c" + at);
        }
        Shedding.Plan plan = plan();
        assertThat(plan.changed()).hasSize(10);
        assertThat(plan.gone()).hasSize(10);
        assertThat(plan.joined()).isEqualTo(10);
        assertThat(plan.changed().getFirst().parcel()).isInstanceOfSatisfying(Parcel.Mirror.class, it -> {
            assertThat(it.said()).hasSize(2);
            assertThat(it.words().speech().plain()).isEqualTo("a0\nb0");
        });
    }

    @Test
    void aLongRunIsJoinedIntoMessagesThatAllPlatformsTake() {
        for (int at = 0; at < 30; at++) {
            said("ana", "x".repeat(400));
        }
        Shedding.Plan plan = plan();
        assertThat(plan.changed()).hasSize(10);
        assertThat(plan.changed())
                .allSatisfy(
                        it -> assertThat(((Parcel.Mirror) it.parcel()).said()).hasSize(3));
    }

    @Test
    void aMessageWithFilesIsNotJoinedToTheOneBefore() {
        for (int at = 0; at < 30; at++) {
            said("ana", "look", NOW, List.of(new Talk.Attached("a.png", "x", 1)));
        }
        assertThat(plan().isNothing()).isTrue();
    }

    @Test
    void moreThanTwoHundredAreDroppedAndOneSentenceSaysSo() {
        for (int at = 0; at <= Shedding.DROPPED_ABOVE; at++) {
            said("ana", "word", NOW.plusSeconds(at), List.of());
        }
        Shedding.Plan plan = plan();
        assertThat(plan.dropped()).isEqualTo(201);
        assertThat(plan.gone()).hasSize(200);
        assertThat(plan.changed())
                .containsExactly(new Lanes.Behind(
                        1, new Parcel.Skipped(201, new Parcel.Span(NOW, NOW.plusSeconds(200)), READER)));
    }

    @Test
    void whatIsOlderThanTenMinutesIsDroppedAndTheRestIsSaid() {
        said("ana", "old", NOW.minus(Duration.ofMinutes(11)), List.of());
        said("ana", "new");

        assertThat(plan().changed()).extracting(Lanes.Behind::id).containsExactly(1L);
        assertThat(plan().gone()).isEmpty();
    }

    @Test
    void whatTakesWordsAwayIsNeverDroppedUnlessTheyWereNeverSaid() {
        var before = new Original(HERE, "said before");
        wait(new Parcel.Unsay(before));
        wait(new Parcel.HideCopy(before, true));
        Original lost = said("ana", "old", NOW.minus(Duration.ofMinutes(11)), List.of());
        wait(new Parcel.Unsay(lost));

        assertThat(plan().changed()).extracting(Lanes.Behind::id).containsExactly(3L);
        assertThat(plan().gone()).containsExactly(4L);
    }

    @Test
    void aSecondSentenceTakesInTheFirst() {
        Instant earlier = NOW.minus(Duration.ofMinutes(30));
        wait(new Parcel.Skipped(38, new Parcel.Span(earlier, earlier.plusSeconds(60)), READER));
        said("ana", "old", NOW.minus(Duration.ofMinutes(11)), List.of());

        assertThat(plan().changed())
                .containsExactly(new Lanes.Behind(
                        1,
                        new Parcel.Skipped(39, new Parcel.Span(earlier, NOW.minus(Duration.ofMinutes(11))), READER)));
        assertThat(plan().gone()).containsExactly(2L);
    }
}
