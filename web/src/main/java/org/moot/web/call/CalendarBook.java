package org.moot.web.call;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.moot.call.CallSeries.Shown;
import org.moot.call.Change;
import org.moot.call.Series;

/**
 * Writes calls down for calendars. A weekly call is one entry that comes back on the clocks of its zone; a day that was moved
 * or left out is an entry beside it, told apart by where the rhythm has it.
 */
final class CalendarBook {
    private static final String END = "END:VCALENDAR\r\n";
    private static final String REFRESH = "PT1H";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Entries entries;
    private final String name;
    private final String words;
    private final Function<Object, String> page;

    /**
     * @param entries what was written already with the same words and pages
     * @param page the address of a call's own page, by its series or its series and day
     */
    CalendarBook(Entries entries, String name, String words, Function<Object, String> page) {
        this.entries = entries;
        this.name = name;
        this.words = words;
        this.page = page;
    }

    String written(Collection<Shown> all) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Moot//Calls//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("NAME", name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("REFRESH-INTERVAL", new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        Zones.of(all.stream().map(it -> it.series().rhythm().zone()).toList()).forEach(calendar::add);
        String frame = Folded.of(calendar.toString());
        int end = frame.length() - END.length();
        return all.stream()
                .map(it -> entries.of(it, this::entry))
                .collect(joining("", frame.substring(0, end), frame.substring(end)));
    }

    private String entry(Shown shown) {
        return events(shown).stream().map(it -> Folded.of(it.toString())).collect(joining());
    }

    private List<VEvent> events(Shown shown) {
        Series series = shown.series();
        var events = new ArrayList<VEvent>();
        events.add(main(shown));
        if (series.rhythm().weekly()) {
            new TreeMap<>(series.changes()).forEach((day, change) -> events.add(exception(shown, day, change)));
        }
        return events;
    }

    private VEvent main(Shown shown) {
        Series series = shown.series();
        LocalDate day = series.rhythm().first();
        LocalDateTime usual = day.atTime(series.rhythm().at());
        LocalDateTime starts = series.rhythm().weekly()
                ? usual
                : Optional.ofNullable(series.changes().get(day))
                        .flatMap(Change::to)
                        .orElse(usual);
        VEvent event = event(shown, starts, series.isOver(), page.apply(series.id()));
        if (series.rhythm().weekly()) {
            event.add(new RRule<ZonedDateTime>(rule(series)));
            List<ZonedDateTime> left = new TreeMap<>(series.changes())
                    .entrySet().stream()
                            .filter(it -> it.getValue().to().isEmpty())
                            .map(it -> series.rhythm().on(it.getKey()))
                            .toList();
            if (!left.isEmpty()) {
                // the library leaves the zone of a list of dates to whoever makes it
                var zone = new ParameterList(
                        List.of(new TzId(series.rhythm().zone().getId())));
                event.add(new ExDate<>(zone, new DateList<>(left)));
            }
        }
        return event;
    }

    private static String rule(Series series) {
        DayOfWeek day = series.rhythm().weekday();
        String until = series.rhythm()
                .until()
                .map(last -> ";UNTIL=" + UTC.format(series.rhythm().on(last).withZoneSameInstant(ZoneOffset.UTC)))
                .orElse("");
        return "FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2) + until;
    }

    /** A day that is not as the rhythm has it; where it was left out it is called off here as well, for those who pass over gaps. */
    private VEvent exception(Shown shown, LocalDate day, Change change) {
        Series series = shown.series();
        LocalDateTime starts = change.to().orElse(day.atTime(series.rhythm().at()));
        boolean off = series.isOver() || change.to().isEmpty();
        VEvent event = event(shown, starts, off, page.apply(series.id() + "-" + day));
        event.add(new RecurrenceId<>(series.rhythm().on(day)));
        return event;
    }

    private VEvent event(Shown shown, LocalDateTime local, boolean off, String address) {
        Series series = shown.series();
        ZonedDateTime starts = series.rhythm().moment(local);
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(series)));
        event.add(new DtStamp(shown.changed()));
        event.add(new Created(series.made()));
        event.add(new LastModified(shown.changed()));
        event.add(new Sequence(series.revision() - 1));
        event.add(new DtStart<>(starts));
        event.add(new net.fortuna.ical4j.model.property.Duration(
                Duration.ofSeconds(series.length().toSeconds())));
        event.add(new Summary(series.title()));
        event.add(new Description(words));
        event.add(new Url(URI.create(address)));
        event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** The same for ever, also where Moot moves to another address; no two installations have the same. */
    private static String uid(Series series) {
        String ever = "moot/" + series.id() + "/" + series.made();
        return UUID.nameUUIDFromBytes(ever.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
