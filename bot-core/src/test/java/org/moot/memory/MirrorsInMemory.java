package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Mirrors;
import org.moot.notice.Original;

/** What was said again where. */
final class MirrorsInMemory implements Mirrors {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Original, Instant> said;
    private final Table<Long, Again> copies;
    /** By which id each of them was set. */
    private final Table<Marked, String> marks;

    private final Table<Place, Instant> hints;

    MirrorsInMemory(Desk desk) {
        said = new Table<>(desk);
        copies = new Table<>(desk);
        marks = new Table<>(desk);
        hints = new Table<>(desk);
    }

    private record Again(long number, Place at, List<Original> said, List<String> parts) {}

    private record Marked(Original said, Mark mark) {}

    @Override
    public void add(Original original, Subject thread, Instant when) {
        said.putIfAbsent(original, when);
    }

    @Override
    public Optional<Original> origin(Place at, String reference) {
        var itself = new Original(at, reference);
        return said.find(itself)
                .map(when -> itself)
                .or(() -> copies.all(it -> it.at().equals(at) && it.parts().contains(reference))
                        .findFirst()
                        .map(it -> it.said().getFirst()));
    }

    @Override
    public List<Copy> copies(Original original) {
        return copies.all(it -> it.said().contains(original))
                .map(it -> new Copy(it.at(), it.parts(), it.said().size() > 1))
                .toList();
    }

    @Override
    public void put(List<Original> originals, Place at, List<String> parts) {
        List<Original> known =
                originals.stream().filter(it -> said.find(it).isPresent()).toList();
        known.forEach(it -> leave(it, at));
        if (!known.isEmpty() && !parts.isEmpty()) {
            long number = numbers.incrementAndGet();
            copies.add(number, new Again(number, at, known, List.copyOf(parts)));
        }
    }

    private void leave(Original original, Place at) {
        for (Again copy : of(original, at)) {
            List<Original> rest =
                    copy.said().stream().filter(it -> !it.equals(original)).toList();
            if (rest.isEmpty()) {
                copies.remove(copy.number());
            } else {
                copies.change(copy.number(), it -> new Again(it.number(), it.at(), rest, it.parts()));
            }
        }
    }

    private List<Again> of(Original original, Place at) {
        return copies.all(it -> it.at().equals(at) && it.said().contains(original))
                .toList();
    }

    @Override
    public void forget(Original original, Place at) {
        of(original, at).forEach(copy -> copies.remove(copy.number()));
    }

    @Override
    public Set<String> saidAt(Place at, Instant since) {
        return said.entries(it -> it.at().equals(at))
                .filter(it -> !it.getValue().isBefore(since))
                .map(it -> it.getKey().message())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Place> standing(String platform, String reference) {
        Stream<Place> first = said.entries(it -> it.message().equals(reference))
                .map(it -> it.getKey().at());
        Stream<Place> again = copies.all(it -> it.parts().contains(reference)).map(Again::at);
        return Stream.concat(first, again)
                .filter(it -> it.platform().equals(platform))
                .collect(Collectors.toSet());
    }

    @Override
    public void mark(Original original, Mark mark, String event) {
        if (said.find(original).isPresent()) {
            marks.put(new Marked(original, mark), event);
        }
    }

    @Override
    public void unmark(Original original, Mark mark) {
        marks.remove(new Marked(original, mark));
    }

    @Override
    public Optional<Marking> marking(String platform, String event) {
        return by(platform, event)
                .map(it -> new Marking(it.said(), it.mark().at(), it.mark().sign(), event))
                .findFirst();
    }

    @Override
    public void unmark(Marking marking) {
        by(marking.at().platform(), marking.event()).forEach(marks::remove);
    }

    private Stream<Marked> by(String platform, String event) {
        return marks.entries(it -> it.mark().at().platform().equals(platform))
                .filter(it -> it.getValue().equals(event))
                .map(Map.Entry::getKey);
    }

    @Override
    public Set<Place> marked(Original original, String sign) {
        return marks.entries(
                        it -> it.said().equals(original) && it.mark().sign().equals(sign))
                .map(it -> it.getKey().mark().at())
                .collect(Collectors.toSet());
    }

    @Override
    public String opaque(String kind, String... parts) {
        return String.format(
                "%08x%08x", kind.hashCode(), String.join("\0", parts).hashCode());
    }

    @Override
    public boolean mayHint(Place thread, Instant now, Duration every) {
        boolean may =
                hints.find(thread).filter(it -> it.plus(every).isAfter(now)).isEmpty();
        if (may) {
            hints.put(thread, now);
        }
        return may;
    }

    @Override
    public void tidy(Instant before) {
        List<Original> old = said.entries(key -> true)
                .filter(it -> it.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        for (Original it : old) {
            copies(it).forEach(copy -> leave(it, copy.at()));
            marks.entries(marked -> marked.said().equals(it))
                    .map(Map.Entry::getKey)
                    .forEach(marks::remove);
            said.remove(it);
        }
    }
}
