package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/**
 * One call that was announced.
 *
 * @param number its card's; people type the series' number and the day
 * @param day the day on which the series has it, also when it was moved
 * @param host who said that they will be there and let people in
 * @param agenda what it was about, kept when it is over
 * @param came how many came, once that was counted
 * @param recordable whether it may be recorded, which everybody was told at the door
 * @param recording where it can be heard afterwards
 */
public record Call(
        long number,
        SeriesId series,
        AssemblyId assembly,
        LocalDate day,
        Instant starts,
        Instant ends,
        State state,
        Optional<PersonId> host,
        List<Item> items,
        List<Point> agenda,
        Optional<Came> came,
        boolean recordable,
        Optional<String> recording)
        implements Belonging {

    /** The kind of its card's subject. */
    public static final String SUBJECT = "call";

    /** Of the card that hangs when it is over. */
    public static final String AFTER = "call-after";

    public static final int MOST_ITEMS = 50;
    public static final int LONGEST_ITEM = 200;

    public Call {
        items = List.copyOf(items);
        agenda = List.copyOf(agenda);
    }

    /** One that is not recorded. */
    public Call(
            long number,
            SeriesId series,
            AssemblyId assembly,
            LocalDate day,
            Instant starts,
            Instant ends,
            State state,
            Optional<PersonId> host,
            List<Item> items,
            List<Point> agenda,
            Optional<Came> came) {
        this(number, series, assembly, day, starts, ends, state, host, items, agenda, came, false, Optional.empty());
    }

    /** Where it stands. */
    public enum State {
        PLANNED,
        /** It was to be, and its time is over. */
        OVER,
        /** It was left out or called off. */
        OFF
    }

    /** What somebody wants to be talked about. */
    public record Item(PersonId by, String words, Instant at) {}

    /** Something on the agenda. */
    public record Point(Sort sort, long number, String title) {

        /** What it is. */
        public enum Sort {
            ITEM,
            TALK,
            CONCERN,
            CLOSING
        }
    }

    /**
     * How many came.
     *
     * @param headcount people, known and unknown
     * @param measured whether a room noticed them, or they said so themselves only
     * @param partial whether something is missing that may still come, or never will
     * @param sources tells whether the facts are the same as before
     */
    public record Came(int headcount, boolean measured, boolean partial, String sources, Instant counted) {

        /** As a sentence. */
        public Text told() {
            if (!measured) {
                return Text.of("call.came-said", headcount);
            }
            return Text.of(partial ? "call.came-so-far" : "call.came", headcount);
        }
    }

    public Subject card() {
        return Subject.of(SUBJECT, number);
    }

    public Subject after() {
        return Subject.of(AFTER, number);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    public boolean isOn(Instant now) {
        return isPlanned() && !now.isBefore(starts) && now.isBefore(ends);
    }

    public Call at(Occurrence time) {
        return copy(time.starts(), time.ends(), State.PLANNED, host, items, agenda, came);
    }

    public Call off() {
        return copy(starts, ends, State.OFF, host, items, agenda, came);
    }

    public Call over(List<Point> about) {
        return copy(starts, ends, State.OVER, host, items, about, came);
    }

    public Call hostedBy(Optional<PersonId> person) {
        return copy(starts, ends, state, person, items, agenda, came);
    }

    public Call recordable(boolean may) {
        return new Call(number, series, assembly, day, starts, ends, state, host, items, agenda, came, may, recording);
    }

    public Call heardAt(Optional<String> address) {
        return new Call(
                number, series, assembly, day, starts, ends, state, host, items, agenda, came, recordable, address);
    }

    public Call with(Item item) {
        var more = new ArrayList<>(items);
        more.add(item);
        return copy(starts, ends, state, host, more, agenda, came);
    }

    public Call counted(Came how) {
        return copy(starts, ends, state, host, items, agenda, Optional.of(how));
    }

    private Call copy(
            Instant from,
            Instant until,
            State stands,
            Optional<PersonId> who,
            List<Item> what,
            List<Point> about,
            Optional<Came> how) {
        return new Call(
                number, series, assembly, day, from, until, stands, who, what, about, how, recordable, recording);
    }
}
