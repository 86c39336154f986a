package org.moot.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.moot.Stores;
import org.moot.call.CallBook;
import org.moot.call.CallRoom;
import org.moot.call.attendance.Report;
import org.moot.conversation.Text;
import org.moot.zoom.Meetings.Meeting;
import org.moot.zoom.Wire.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls are held on Zoom: a meeting for each series, with a link of their own for everybody who comes. */
public final class Zoom implements CallRoom, AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(15);
    private static final Duration EARLY = Duration.ofDays(28);
    private static final int LONGEST_NAME = 64;
    private static final int ROUNDS = 2;

    private final ZoomSettings settings;
    private final InstantSource clock;
    private final OkHttpClient http;
    private final Wire wire;
    private final Meetings meetings;
    private final Badges badges;
    private final Reports reports;

    public Zoom(ZoomSettings settings, Stores stores, InstantSource clock) {
        this(settings, stores, clock, ANSWERING);
    }

    /** @param answering how long an answer is waited for */
    Zoom(ZoomSettings settings, Stores stores, InstantSource clock, Duration answering) {
        this.settings = settings;
        this.clock = clock;
        this.http = new OkHttpClient.Builder()
                .connectTimeout(CONNECTING)
                .callTimeout(answering)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
        var allowance = new Allowance(settings.host(), stores.transaction(), stores.rations(), clock);
        this.wire = new Wire(http, new Tokens(http, settings, clock), allowance, clock);
        this.meetings = new Meetings(wire, settings);
        this.badges = new Badges(settings.domain());
        this.reports = new Reports(wire, badges);
    }

    /** Where Zoom rings; empty where it cannot, because no secret is set. */
    public Optional<Doorbell> doorbell(CallBook book) {
        return settings.isTold()
                ? Optional.of(new Doorbell(new Signature(settings.webhookSecret()), new Events(badges), book, clock))
                : Optional.empty();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isHeard() {
        return true;
    }

    @Override
    public Opened open(Plan plan) {
        var projection = new Projection(plan);
        var notes = new ArrayList<Text>();
        Optional<Meeting> there = plan.key().flatMap(meetings::find);
        if (plan.key().isPresent() && there.isEmpty()) {
            notes.add(Text.of("zoom.was-gone"));
        }
        if (projection.isEmpty()) {
            return opened(there.orElseThrow(() -> new Refused(Text.of("zoom.nothing-to-come"))), projection, notes);
        }
        Meeting meeting =
                there.or(() -> meetings.madeFor(plan).flatMap(meetings::find)).orElseGet(() -> made(plan, projection));
        return opened(mended(meeting, plan, projection, notes), projection, notes);
    }

    private Meeting made(Plan plan, Projection projection) {
        return found(meetings.make(plan, projection));
    }

    private Meeting found(String id) {
        return meetings.find(id).orElseThrow(() -> new Away(Text.of("zoom.away"), Optional.empty()));
    }

    /** Changes what is not as planned, and looks again: Zoom drops some of what it is asked without a word. */
    private Meeting mended(Meeting before, Plan plan, Projection projection, List<Text> notes) {
        Meeting meeting = before;
        for (int round = 0; round < ROUNDS; round++) {
            List<Projection.Slot> slots = meeting.slots();
            boolean all = !meeting.isAs(plan)
                    || projection.isMissing(slots)
                    || isNearItsEnd(projection, slots)
                    || (!plan.rhythm().weekly() && !projection.mends(slots).isEmpty());
            if (!all && projection.mends(slots).isEmpty()) {
                break;
            }
            if (all) {
                meetings.changeAll(meeting.id(), plan, projection);
                meeting = found(meeting.id());
            }
            if (plan.rhythm().weekly()) {
                mendSingly(meeting, plan, projection);
                meeting = found(meeting.id());
            }
        }
        check(meeting, plan, projection, notes);
        return meeting;
    }

    private boolean isNearItsEnd(Projection projection, List<Projection.Slot> slots) {
        Instant reach = projection.reach(slots);
        return reach.isBefore(clock.instant().plus(EARLY))
                && projection.times() > 1
                && slots.stream()
                                .filter(it -> it.starts().isAfter(clock.instant()))
                                .count()
                        < projection.times();
    }

    private void mendSingly(Meeting meeting, Plan plan, Projection projection) {
        for (Projection.Mend mend : projection.mends(meeting.slots())) {
            switch (mend) {
                case Projection.Mend.Move move -> meetings.changeOne(meeting.id(), move.slot(), move.to(), plan);
                case Projection.Mend.Drop drop -> meetings.endOne(meeting.id(), drop.slot());
            }
        }
    }

    private static void check(Meeting meeting, Plan plan, Projection projection, List<Text> notes) {
        int wrong = projection.mends(meeting.slots()).size();
        if (wrong > 0 || projection.isMissing(meeting.slots())) {
            notes.add(Text.of("zoom.other-times", Math.max(1, wrong)));
        }
        if (!meeting.isRegistered()) {
            notes.add(Text.of("zoom.no-registration"));
        }
    }

    private static Opened opened(Meeting meeting, Projection projection, List<Text> notes) {
        return new Opened(
                meeting.id(), projection.reach(meeting.slots()), meeting.dialIn(), meeting.plainLink(), notes);
    }

    @Override
    public void close(String key) {
        meetings.endAll(key);
    }

    @Override
    public Way admit(String key, String pseudonym, String shownName) {
        ObjectNode body = Json.object();
        body.put("first_name", shortened(shownName));
        body.put("email", badges.address(pseudonym));
        try {
            JsonNode told = wire.say(Said.of("POST", body, Map.of(), "meetings", key, "registrants"));
            String link = Json.text(told, "join_url");
            if (link.isEmpty()) {
                throw new Refused(Text.of("zoom.no-registration"));
            }
            return new Way(Json.text(told, "registrant_id"), link);
        } catch (Gone gone) {
            throw new Refused(Text.of("zoom.is-gone"));
        }
    }

    @Override
    public void dismiss(String key, String reference) {
        try {
            wire.say(Said.of("DELETE", null, Map.of(), "meetings", key, "registrants", reference));
        } catch (Gone gone) {
            // it is as it was to be
        }
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** It lets anybody in as the host, so it is fetched anew each time and never kept. */
    @Override
    public String hostLink(String key) {
        return meetings.find(key)
                .map(it -> Json.text(it.told(), "start_url"))
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> new Refused(Text.of("zoom.is-gone")));
    }

    @Override
    public List<Report> reports(String key, Instant from, Instant until) {
        return reports.of(key, from, until);
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
