package org.moot.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Speech;

/**
 * What becomes of messages that wait to be said again when they are too many: what one person said in a row is joined into
 * one message, and when that does not help it is dropped, and said that it was. What takes words away is never dropped.
 */
final class Shedding {
    /** More messages than these wait: they are joined. */
    static final int JOINED_ABOVE = 20;

    /** More messages than these wait: they are dropped. */
    static final int DROPPED_ABOVE = 200;

    /** What waits for longer is dropped. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** Characters of a joined message, which all platforms take as one. */
    static final int LONGEST_JOINED = 1500;

    private Shedding() {}

    /** Parcels that say something else now, and those that are no more; both are named by their ids. */
    record Plan(List<Lanes.Behind> changed, Set<Long> gone, int joined, int dropped) {
        boolean isNothing() {
            return changed.isEmpty() && gone.isEmpty();
        }
    }

    static Plan plan(List<Lanes.Behind> behind, Instant now) {
        long waiting = behind.stream().mapToLong(it -> messages(it.parcel())).sum();
        boolean tooMany = waiting > DROPPED_ABOVE;
        List<Lanes.Behind> dropped = behind.stream()
                .filter(it -> it.parcel() instanceof Parcel.Mirror mirror && (tooMany || isOld(mirror, now)))
                .toList();
        if (!dropped.isEmpty()) {
            return dropping(behind, dropped);
        }
        return waiting > JOINED_ABOVE ? joining(behind) : new Plan(List.of(), Set.of(), 0, 0);
    }

    private static boolean isOld(Parcel.Mirror mirror, Instant now) {
        return mirror.staged().plus(LONGEST_WAIT).isBefore(now);
    }

    private static int messages(Parcel parcel) {
        return parcel instanceof Parcel.Mirror mirror ? mirror.said().size() : 0;
    }

    /** One sentence stands where the first of them stood, and takes in the one of an earlier time. */
    private static Plan dropping(List<Lanes.Behind> behind, List<Lanes.Behind> dropped) {
        var gone = new HashSet<Long>();
        var lost = new HashSet<Original>();
        Optional<Parcel.Skipped> skipped = Optional.empty();
        for (Lanes.Behind it : behind) {
            if (it.parcel() instanceof Parcel.Skipped earlier) {
                skipped = Optional.of(skipped.map(earlier::and).orElse(earlier));
                gone.add(it.id());
            } else if (dropped.contains(it) && it.parcel() instanceof Parcel.Mirror mirror) {
                Parcel.Skipped more = Parcel.Skipped.of(mirror);
                skipped = Optional.of(skipped.map(more::and).orElse(more));
                lost.addAll(mirror.said());
                gone.add(it.id());
            } else if (isAboutOneOf(lost, it.parcel())) {
                gone.add(it.id());
            }
        }
        Lanes.Behind first =
                behind.stream().filter(it -> gone.contains(it.id())).findFirst().orElseThrow();
        gone.remove(first.id());
        int count = dropped.stream().mapToInt(it -> messages(it.parcel())).sum();
        return new Plan(List.of(new Lanes.Behind(first.id(), skipped.orElseThrow())), gone, 0, count);
    }

    /** What was to happen to a message that was never said again. */
    private static boolean isAboutOneOf(Set<Original> lost, Parcel parcel) {
        return switch (parcel) {
            case Parcel.MirrorAnew it -> lost.contains(it.said());
            case Parcel.Mark it -> lost.contains(it.said());
            case Parcel.Unsay it -> lost.contains(it.said());
            default -> false;
        };
    }

    private static Plan joining(List<Lanes.Behind> behind) {
        var changed = new ArrayList<Lanes.Behind>();
        var gone = new HashSet<Long>();
        Optional<Lanes.Behind> run = Optional.empty();
        for (Lanes.Behind it : behind) {
            Optional<Parcel> both = run.flatMap(open -> join(open.parcel(), it.parcel()));
            if (both.isPresent()) {
                var longer = new Lanes.Behind(run.orElseThrow().id(), both.get());
                changed.removeIf(before -> before.id() == longer.id());
                changed.add(longer);
                gone.add(it.id());
                run = Optional.of(longer);
            } else {
                run = Optional.of(it);
            }
        }
        return new Plan(changed, gone, gone.size(), 0);
    }

    /** Empty where they are not two messages that one person said in a row, of which the second is words alone. */
    private static Optional<Parcel> join(Parcel one, Parcel two) {
        return one instanceof Parcel.Mirror first && two instanceof Parcel.Mirror second && isOneMessage(first, second)
                ? Optional.of(first.and(second))
                : Optional.empty();
    }

    private static boolean isOneMessage(Parcel.Mirror first, Parcel.Mirror second) {
        Mirrored one = first.words();
        Mirrored two = second.words();
        return one.author().key().equals(two.author().key())
                && second.answers().isEmpty()
                && two.files().isEmpty()
                && length(one.speech()) + length(two.speech()) < LONGEST_JOINED;
    }

    private static int length(Speech speech) {
        return speech.plain().length();
    }
}
