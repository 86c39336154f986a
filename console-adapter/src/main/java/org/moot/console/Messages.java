package org.moot.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.DeliveryId;

/** The messages of a console as they read now, which follow from what its journal says. */
final class Messages {
    private final SequencedMap<Long, Message> messages = new TreeMap<>();
    private final Map<String, Long> delivered = new HashMap<>();
    private final Set<Mark> marks = new HashSet<>();
    private long last;

    private record Mark(String reference, String sign) {}

    int size() {
        return messages.size();
    }

    long reserve() {
        last++;
        return last;
    }

    void giveBack(long number) {
        if (last == number) {
            last--;
        }
    }

    boolean isMarked(String reference, String sign) {
        return marks.contains(new Mark(reference, sign));
    }

    Optional<Message> delivered(DeliveryId id) {
        return Optional.ofNullable(delivered.get(id.value())).flatMap(this::numbered);
    }

    Optional<Message> numbered(long number) {
        return Optional.ofNullable(messages.get(number));
    }

    Optional<Message> called(String reference) {
        return reference.matches("m[0-9]{1,18}") ? numbered(number(reference)) : Optional.empty();
    }

    private static long number(String reference) {
        return Long.parseLong(reference.substring(1));
    }

    /** The messages as they read now, without how they came to it. */
    List<Entry> asTheyAreNow() {
        var entries = new ArrayList<Entry>();
        for (Message message : messages.values()) {
            entries.add(new Entry.Said(message.hiding(false)));
            if (message.hidden()) {
                entries.add(new Entry.Hidden(message.reference()));
            }
        }
        return entries;
    }

    /** What the people at a place see, the oldest first. */
    List<Message> at(Address address) {
        return messages.values().stream()
                .filter(message -> message.at().equals(address))
                .toList();
    }

    Optional<Message> find(Place place, String reference) {
        return called(reference).filter(message -> message.at().place().equals(place));
    }

    /** The messages that opened the threads of a hall, the oldest first. */
    List<Message> threads(Address.Hall hall) {
        return messages.values().stream()
                .filter(message -> message.opens().isPresent())
                .filter(message -> message.at().hall().equals(Optional.of(hall)))
                .toList();
    }

    /** The halls in which something was said. */
    List<Address.Hall> halls() {
        return messages.values().stream()
                .flatMap(message -> message.at().hall().stream())
                .distinct()
                .toList();
    }

    void note(Entry entry) {
        switch (entry) {
            case Entry.Said(var message) -> {
                messages.put(message.number(), message);
                last = Math.max(last, message.number());
                message.delivery().ifPresent(id -> delivered.put(id, message.number()));
            }
            case Entry.Revised(var reference, var sketch) ->
                messages.computeIfPresent(number(reference), (number, message) -> message.saying(sketch));
            case Entry.Hidden(var reference) ->
                messages.computeIfPresent(number(reference), (number, message) -> message.hiding(true));
            case Entry.Revealed(var reference) ->
                messages.computeIfPresent(number(reference), (number, message) -> message.hiding(false));
            case Entry.Gone(var reference) -> messages.remove(number(reference));
            case Entry.Marked(var reference, var sign, var takenBack) -> {
                if (takenBack) {
                    marks.remove(new Mark(reference, sign));
                } else {
                    marks.add(new Mark(reference, sign));
                }
            }
        }
    }
}
