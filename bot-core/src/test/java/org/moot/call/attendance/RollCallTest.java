package org.moot.call.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.call.attendance.Attendance.Attendee;
import org.moot.call.attendance.Attendance.Guest;
import org.moot.call.attendance.Attendance.Status;
import org.moot.call.attendance.Sighting.Kind;

/** The rules beyond the timelines, and how long it takes. The call is from 19:00 to 20:00. */
class RollCallTest {
    private static final Instant START = Instant.parse("2026-10-20T19:00:00Z");
    private static final String ROOM = "85746065123";
    private static final Known ANA = Known.byPass("ana", Set.of("reg-ana"), false);

    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Sighting seen(Kind kind, int minute, String visit, Marks marks, String parent) {
        return new Sighting(kind, ROOM, "u1", Optional.of(START), at(minute), visit, "", marks, parent, "");
    }

    private void came(String visit, Marks marks, int from, int until) {
        sightings.add(seen(Kind.JOINED, from, visit, marks, ""));
        sightings.add(seen(Kind.LEFT, until, visit, marks, ""));
    }

    private static Marks with(String name, String pass) {
        return new Marks(name, pass, "", "", "");
    }

    private Attendance taken(Known... people) {
        return taken(List.of(), people);
    }

    private Attendance taken(List<Report> reports, Known... people) {
        return RollCall.of(
                Policy.byDefault(), new Facts(ROOM, START, at(60), List.of(people), sightings, reports, words));
    }

    private static Attendee only(Attendance attendance) {
        assertThat(attendance.attendees()).hasSize(1);
        return attendance.attendees().getFirst();
    }

    @Test
    void twoNamesOnOneLinkAtOnceAreSuspectedAndOneAfterTheOtherAreNot() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        came("2", with(" ANA ", "reg-ana"), 10, 20);
        came("3", with("Ben", "reg-ana"), 40, 50);
        assertThat(only(taken(ANA)).flags()).isEmpty();
        came("4", with("Cem", "reg-ana"), 25, 35);
        assertThat(only(taken(ANA)).flags()).containsExactly("SHARED_LINK_SUSPECTED");
    }

    @Test
    void theLinkGoesBeforeWhateverElseNamesSomebodyElseAndThatIsSaid() {
        var ben = new Known("ben", Set.of(), Set.of(), Set.of("BEN@example.org"), Set.of(), false);
        came("1", new Marks("Ben", "reg-ana", "", "ben@Example.org", ""), 0, 30);
        came("2", new Marks("Ben", "", "", "ben@Example.org", ""), 0, 30);
        Attendance attendance = taken(ANA, ben);
        assertThat(attendance.attendees()).extracting(Attendee::person).containsExactly("ana", "ben");
        assertThat(attendance.attendees().getFirst().flags()).containsExactly("IDENTITY_CONFLICT");
        assertThat(attendance.attendees().getLast().matchedBy()).containsExactly("email");
    }

    @Test
    void whoDidNotAgreeIsOneMoreAndNothingElse() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        came("2", with("Ana", "reg-ana"), 40, 50);
        Attendance attendance = taken(Known.byPass("ana", Set.of("reg-ana"), true));
        assertThat(attendance.attendees()).isEmpty();
        assertThat(attendance.countedOnly()).isOne();
        assertThat(attendance.headcount()).isOne();
    }

    @Test
    void whatSomebodySaysThemselvesStandsAboveWhatWasNoticed() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        words.add(new Word("ana", false));
        words.add(new Word("ben", true));
        words.add(new Word("cem", true));
        Attendance attendance = taken(ANA, Known.byPass("cem", Set.of(), true));
        assertThat(attendance.attendees()).extracting(Attendee::person).containsExactly("ben");
        assertThat(attendance.headcount()).isEqualTo(2);
    }

    private Attendance named(Sitting.Named... named) {
        return RollCall.of(
                Policy.byDefault(),
                new Facts(ROOM, START, at(60), List.of(ANA), sightings, List.of(), words, List.of(named)));
    }

    private static Sitting.Named ana(Sitting sitting) {
        return new Sitting.Named(sitting, "ana");
    }

    @Test
    void aGuestOfWhomAHumanSaysWhoItWasCountsOnceHoweverElseTheyWereSeenOrSaySo() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        came("2", Marks.named("Phone"), 20, 50);
        came("3", Marks.named("Cem"), 0, 30);
        List<Guest> guests = named().guests();
        assertThat(guests).extracting(Guest::label).containsExactly("Cem", "Phone");
        Sitting phone = guests.getLast().sittings().getFirst();
        words.add(new Word("ana", true));
        Attendance attendance = named(ana(phone));
        assertThat(attendance.headcount()).isEqualTo(2);
        assertThat(only(attendance).seconds()).isEqualTo(50 * 60);
        assertThat(only(attendance).matchedBy()).containsExactly("correction", "registrant_id");
        assertThat(attendance.guests()).extracting(Guest::label).containsExactly("Cem");
    }

    @Test
    void whoSaysThatTheyWereNotThereWasNotTheGuestWhoIsCountedStill() {
        came("2", Marks.named("Phone"), 20, 50);
        Sitting phone = named().guests().getFirst().sittings().getFirst();
        words.add(new Word("ana", false));
        assertThat(named(ana(phone)).attendees()).isEmpty();
        assertThat(named(ana(phone)).headcount()).isOne();
    }

    @Test
    void aPersonalLinkGoesBeforeWhatAHumanSays() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        var other = new Sitting.Named(new Sitting(named().instances().getFirst().key(), "1"), "ben");
        assertThat(only(named(other)).person()).isEqualTo("ana");
    }

    @Test
    void aBotIsNotCountedHoweverOftenItComes() {
        IntStream.range(0, 10_000).forEach(visit -> came("b" + visit, Marks.named("Ana's Notetaker"), 1, 2));
        Attendance attendance = taken(ANA);
        assertThat(attendance.headcount()).isZero();
        assertThat(attendance.bots()).containsExactly("Ana's Notetaker");
    }

    @Test
    void aNameNeverMakesAGuestAPersonEvenOfAMemberOrOfEmoji() {
        came("1", Marks.named("ana"), 0, 30);
        came("2", Marks.named("🦩🦩"), 0, 30);
        came("3", Marks.named(""), 0, 1);
        Attendance attendance = taken(ANA);
        assertThat(attendance.attendees()).isEmpty();
        assertThat(attendance.guests()).extracting(Guest::label).containsExactlyInAnyOrder("ana", "🦩🦩", "(no name)");
    }

    @Test
    void aGuestsSideRoomIsNoSecondGuest() {
        came("1", Marks.named("iPhone"), 0, 10);
        sightings.add(seen(Kind.JOINED_ASIDE, 10, "9", Marks.named("iPhone"), "1"));
        sightings.add(seen(Kind.LEFT_ASIDE, 20, "9", Marks.named("iPhone"), "1"));
        Guest guest = taken(ANA).guests().getFirst();
        assertThat(taken(ANA).guests()).hasSize(1);
        assertThat(guest.label()).isEqualTo("iPhone");
        assertThat(guest.seconds()).isEqualTo(1200);
        assertThat(guest.sittings()).extracting(Sitting::visit).containsExactly("1", "9");
    }

    @Test
    void lookingInIsNotBeingThere() {
        came("1", with("Ana", "reg-ana"), 0, 4);
        assertThat(only(taken(ANA)).status()).isEqualTo(Status.BRIEF);
    }

    @Test
    void aReportThatHasMorePagesIsNotBelieved() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        var line = new Report.Line("1", with("Ana", "reg-ana"), at(0), at(1), 60, false);
        var partial = new Report("u1", Optional.of(START), Optional.of(at(60)), false, List.of(line));
        Attendance attendance = taken(List.of(partial), ANA);
        assertThat(attendance.flags()).containsExactly("REPORT_INCOMPLETE");
        assertThat(only(attendance).seconds()).isEqualTo(1800);
    }

    @Test
    void whoIsNotInTheReportStaysAndThatIsSaid() {
        came("1", with("Ana", "reg-ana"), 0, 30);
        var report = new Report("u1", Optional.of(START), Optional.of(at(60)), true, List.of());
        assertThat(only(taken(List.of(report), ANA)).flags()).containsExactly("NOT_IN_REPORT");
    }

    @Test
    void whatAnotherRoomNoticedIsNotThisCall() {
        sightings.add(new Sighting(
                Kind.JOINED, "1", "u9", Optional.of(START), at(1), "1", "", with("Ana", "reg-ana"), "", ""));
        assertThat(taken(ANA).headcount()).isZero();
    }

    @Test
    void fiveHundredPeopleAndFiveThousandThingsNoticedAreWorkedOutInATenthOfASecond() {
        Known[] people = IntStream.range(0, 500)
                .mapToObj(person -> Known.byPass("p" + person, Set.of("r" + person), false))
                .toArray(Known[]::new);
        IntStream.range(0, 2500)
                .forEach(visit -> came("v" + visit, with("N" + visit % 500, "r" + visit % 500), visit % 55, 58));
        Collections.shuffle(sightings, new Random(1));
        List<Duration> took =
                Stream.generate(() -> measured(people)).limit(20).sorted().toList();
        assertThat(took.getFirst()).isLessThan(Duration.ofMillis(100));
    }

    private Duration measured(Known... people) {
        long before = System.nanoTime();
        assertThat(taken(people).headcount()).isEqualTo(500);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
