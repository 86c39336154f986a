package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.moot.assembly.Halls;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.conversation.Talk.Attached;
import org.moot.conversation.Text;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;
import org.moot.notice.Mirrors;
import org.moot.notice.Original;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.people.Person;

/** Has what is said in a thread said again in the same thread of the assembly's other halls, where its charter says so. */
final class Echoes {
    private static final Duration A_WHILE = Duration.ofMinutes(30);

    private final Ground ground;
    private final Outbox outbox;
    private final Mentions mentions;
    private final Bylines bylines;
    private final InstantSource clock;
    private final Doubles doubles = new Doubles();

    /** Where things are said, and what was said again. */
    record Ground(Halls halls, Hangings hangings, Mirrors mirrors, Unmirrored unmirrored, Measures measures) {}

    Echoes(Ground ground, Outbox outbox, Mentions mentions, Bylines bylines, InstantSource clock) {
        this.ground = ground;
        this.outbox = outbox;
        this.mentions = mentions;
        this.bylines = bylines;
        this.clock = clock;
    }

    /** What Moot said again itself is heard by nobody, and what another bridge said again is not said once more. */
    void said(Talk.Spoken spoken, Where where, Optional<Person> speaker) {
        List<Hanging> others = others(where);
        if (others.isEmpty()
                || ground.mirrors().origin(spoken.at(), spoken.id()).isPresent()
                || isDouble(spoken, where, speaker)) {
            return;
        }
        if (isUnmirrored(speaker)) {
            others.forEach(other -> hint(other, spoken, where));
            return;
        }
        var original = new Original(spoken.at(), spoken.id());
        ground.mirrors().add(original, where.thread().orElseThrow().card(), spoken.when());
        Mirrored.Author author = bylines.of(
                speaker, spoken.by(), spoken.shownName(), where.assembly().id(), spoken.picture());
        Optional<Original> answers =
                spoken.answers().flatMap(it -> ground.mirrors().origin(spoken.at(), it));
        for (Hanging other : others) {
            Mirrored words = words(author, spoken.speech(), spoken.files(), other, where);
            outbox.stage(
                    spot(other),
                    new Parcel.Mirror(
                            List.of(original), words, answers, Parcel.Span.at(spoken.when()), clock.instant()));
        }
    }

    private boolean isDouble(Talk.Spoken spoken, Where where, Optional<Person> speaker) {
        boolean before = doubles.isOne(
                where.thread().orElseThrow().card(),
                spoken.at(),
                spoken.speech().plain(),
                spoken.when());
        return before && speaker.isEmpty();
    }

    private boolean isUnmirrored(Optional<Person> speaker) {
        return speaker.filter(it -> ground.unmirrored().has(it.id())).isPresent();
    }

    private void hint(Hanging other, Talk.Spoken spoken, Where where) {
        if (ground.mirrors().mayHint(other.at(), spoken.when(), A_WHILE)) {
            Post post = Post.saying("moot.somebody-spoke", Text.plain(called(spoken.at())));
            outbox.stage(spot(other), new Parcel.Say(post, where.assembly().reader()));
        }
    }

    private static String called(Place at) {
        String name = at.platform();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** What still waits is said as it is now; what was said again before is said anew; what never was stays where it is. */
    void changed(Talk.Changed changed, Where where, Optional<Person> speaker) {
        var original = new Original(changed.at(), changed.message());
        if (!isKnown(original) || isUnmirrored(speaker) || isHidden(original, where, changed.when())) {
            return;
        }
        Mirrored.Author author = bylines.of(
                speaker, changed.by(), changed.shownName(), where.assembly().id(), changed.picture());
        for (Hanging other : others(where)) {
            Mirrored words = words(author, changed.speech(), changed.files(), other, where);
            if (!outbox.revise(spot(other), original.subject(), it -> saying(it, words))) {
                outbox.stage(spot(other), new Parcel.MirrorAnew(original, words));
            }
        }
    }

    private static Optional<Parcel> saying(Parcel waiting, Mirrored words) {
        return switch (waiting) {
            case Parcel.Mirror it -> Optional.of(it.saying(words));
            case Parcel.MirrorAnew it -> Optional.of(new Parcel.MirrorAnew(it.said(), words));
            default -> Optional.empty();
        };
    }

    private boolean isHidden(Original original, Where where, Instant now) {
        var message = new Measure.Message(original.at(), original.message());
        return ground.measures().standing(where.assembly().id(), now, now).stream()
                .filter(measure -> measure.isInForce(now))
                .anyMatch(measure -> measure.message().equals(Optional.of(message)));
    }

    /** What waits is said nowhere. A copy that was taken away is gone there alone. */
    void deleted(Talk.Deleted deleted, Where where) {
        var original = new Original(deleted.at(), deleted.message());
        Optional<Original> origin = ground.mirrors().origin(deleted.at(), deleted.message());
        if (origin.filter(original::equals).isEmpty()) {
            origin.ifPresent(it -> ground.mirrors().forget(it, deleted.at()));
            return;
        }
        for (Hanging other : threads(where)) {
            if (!other.at().equals(deleted.at()) && !wasDropped(other, original)) {
                outbox.stage(spot(other), new Parcel.Unsay(original));
            }
        }
    }

    private boolean wasDropped(Hanging other, Original original) {
        return outbox.drop(spot(other), original.subject()).stream().anyMatch(Parcel.Mirror.class::isInstance);
    }

    /** A sign stands once at a place for all who set it at others, and goes when the last of those took it back. */
    void marked(Talk.Reacted reacted, Where where, Optional<Person> by) {
        Optional<Original> original = ground.mirrors().origin(reacted.at(), reacted.message());
        if (original.isEmpty() || isUnmirrored(by)) {
            return;
        }
        var mark = new Mirrors.Mark(reacted.at(), reacted.by(), reacted.sign());
        marking(original.get(), reacted.sign(), where, mirrors -> {
            if (reacted.takenBack()) {
                mirrors.unmark(original.get(), mark);
            } else {
                mirrors.mark(original.get(), mark, reacted.id());
            }
        });
    }

    void unmarked(Mirrors.Marking marking, Where where) {
        marking(marking.said(), marking.sign(), where, mirrors -> mirrors.unmark(marking));
    }

    private void marking(Original original, String sign, Where where, Consumer<Mirrors> step) {
        Set<Place> before = ground.mirrors().marked(original, sign);
        step.accept(ground.mirrors());
        Set<Place> now = ground.mirrors().marked(original, sign);
        for (Hanging other : others(where)) {
            boolean stood = isAnywhereBut(other.at(), before);
            boolean stands = isAnywhereBut(other.at(), now);
            if (stood != stands) {
                outbox.stage(spot(other), new Parcel.Mark(original, sign, !stands));
            }
        }
    }

    private static boolean isAnywhereBut(Place at, Set<Place> places) {
        return places.stream().anyMatch(place -> !place.equals(at));
    }

    private boolean isKnown(Original original) {
        return ground.mirrors()
                .origin(original.at(), original.message())
                .filter(original::equals)
                .isPresent();
    }

    private Mirrored words(Mirrored.Author author, Speech speech, List<Attached> files, Hanging other, Where where) {
        Speech there = mentions.on(other.at().platform(), speech);
        return new Mirrored(
                author, there, Optional.empty(), files, where.assembly().reader());
    }

    /** The threads in which what is said here is said again. */
    private List<Hanging> others(Where where) {
        boolean mayLeave = where.thread()
                .filter(it -> where.assembly().charter().mirrors(ground.halls().isClosed(it.hall())))
                .isPresent();
        return threads(where).stream()
                .filter(other -> mayLeave && !where.thread().equals(Optional.of(other)))
                .toList();
    }

    private List<Hanging> threads(Where where) {
        return where.thread().stream()
                .flatMap(thread -> ground.hangings().of(thread.card()).stream())
                .filter(Hanging::opensThread)
                .filter(thread -> ground.halls()
                        .at(thread.hall())
                        .filter(where.assembly().id()::equals)
                        .isPresent())
                .toList();
    }

    private static Spot spot(Hanging thread) {
        return new Spot.Mirror(thread.hall(), thread.card());
    }
}
