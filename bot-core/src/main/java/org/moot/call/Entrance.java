package org.moot.call;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.assembly.Assembly;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/**
 * How people come to a call by our own page: as a guest, or as themselves by a link that they got in chat. Looking writes
 * nothing and asks no room; only coming in does. A link is good for once, and only its mark is remembered.
 */
public final class Entrance {
    private static final int BYTES = 24;

    private final Diary diary;
    private final Admission admission;
    private final SecureRandom random = new SecureRandom();

    Entrance(Diary diary, Admission admission) {
        this.diary = diary;
        this.admission = admission;
    }

    /**
     * What everybody may see of one time of a call.
     *
     * @param closed why nobody comes in now
     * @param guests whether one may come in without being known
     * @param recordable whether it may be recorded
     */
    public record Sight(
            Series series,
            Occurrence time,
            Assembly assembly,
            Optional<Text> closed,
            boolean guests,
            boolean recordable) {

        public Optional<String> dialIn() {
            return series.openRoom().flatMap(Room::dialIn);
        }
    }

    /** The call on a day of its series, or the next one; empty where there is none. */
    public Optional<Sight> look(SeriesId series, Optional<LocalDate> day, Instant now) {
        return in(() -> diary.books().series().find(series).flatMap(it -> sight(it, day, now)));
    }

    private Optional<Sight> sight(Series series, Optional<LocalDate> day, Instant now) {
        Optional<Occurrence> time = day.isPresent() ? day.flatMap(it -> time(series, it)) : series.next(now);
        return time.or(() -> last(series, day))
                .map(it -> new Sight(
                        series,
                        it,
                        diary.assembly(series.assembly()),
                        closed(series, it, now),
                        series.door() == Door.EVERYBODY,
                        isRecordable(series, it)));
    }

    /** As it was announced; of one that is not yet, as the charter has it now. */
    private boolean isRecordable(Series series, Occurrence time) {
        return diary.books()
                .calls()
                .on(series.id(), time.day())
                .map(Call::recordable)
                .orElseGet(() -> Recordings.may(diary.assembly(series.assembly())));
    }

    /** Also one that was left out or called off, so that its page can say so. */
    private static Optional<Occurrence> time(Series series, LocalDate day) {
        return series.on(day)
                .or(() -> Optional.of(day).filter(series.rhythm()::has).map(it -> series.usual(it)));
    }

    private Optional<Occurrence> last(Series series, Optional<LocalDate> day) {
        return day.isPresent()
                ? Optional.empty()
                : diary.books()
                        .calls()
                        .last(series.id())
                        .map(it -> new Occurrence(it.day(), it.starts(), it.ends(), false));
    }

    private static Optional<Text> closed(Series series, Occurrence time, Instant now) {
        if (series.isOver()) {
            return Optional.of(Text.of("call.is-cancelled-for-good"));
        }
        if (series.on(time.day()).isEmpty()) {
            return Optional.of(Text.of("call.is-left-out", time.starts()));
        }
        if (!now.isBefore(time.ends())) {
            return Optional.of(Text.of("call.is-past"));
        }
        return series.link().isPresent() || series.openRoom().isPresent()
                ? Optional.empty()
                : Optional.of(series.trouble().orElse(Text.of("call.no-room-yet", series.title())));
    }

    /** A link that lets somebody in as themselves, once, until the call is over. */
    String ticket(Series series, Occurrence time, PersonId person, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var ticket = new Ticket(Fingerprint.of(link), series.id().value(), person, time.ends());
        return in(() -> {
            diary.books().tickets().add(ticket, now);
            return link;
        });
    }

    /**
     * Lets in whoever has a link of their own. Whoever finds it afterwards comes in nowhere; where a room could not let them
     * in now, it stays good.
     *
     * @param keep whether it is kept from now on when they come; what was chosen before stays otherwise
     * @return the address to go to, for them alone
     */
    public String asThemselves(String link, Optional<LocalDate> day, Optional<String> name, boolean keep, Instant now) {
        Ticket ticket = in(() -> diary.books().tickets().take(Fingerprint.of(link), now))
                .orElseThrow(() -> Refusal.because("call.link-is-used", new Text.Typed("call join")));
        try {
            return let(ticket, day, name, keep, now);
        } catch (Refusal refusal) {
            in(() -> {
                diary.books().tickets().add(ticket, now);
                return ticket;
            });
            throw refusal;
        }
    }

    private String let(Ticket ticket, Optional<LocalDate> day, Optional<String> name, boolean keep, Instant now) {
        Sight sight = open(new SeriesId(ticket.call()), day, now);
        in(() -> {
            diary.checkDoor(sight.series(), ticket.person());
            return ticket;
        });
        String address = admission.address(sight.series(), ticket.person(), name, now);
        if (keep) {
            in(() -> {
                diary.books().passes().keep(ticket.person(), true);
                return keep;
            });
        }
        return address;
    }

    /** Lets in somebody who is not known and is only counted. */
    public String asGuest(SeriesId series, Optional<LocalDate> day, Optional<String> name, Instant now) {
        Sight sight = open(series, day, now);
        Refusal.unless(
                sight.guests(), "call.not-for-guests", sight.assembly().name(), new Text.Typed("call join " + series));
        return admission.guest(sight.series(), name, now);
    }

    private Sight open(SeriesId series, Optional<LocalDate> day, Instant now) {
        Sight sight =
                look(series, day, now).orElseThrow(() -> Refusal.because("call.none-numbered", series.toString()));
        sight.closed().ifPresent(why -> {
            throw Refusal.because(why);
        });
        return sight;
    }

    private <T> T in(Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
