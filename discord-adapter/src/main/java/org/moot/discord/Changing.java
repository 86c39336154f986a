package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Talk;

/**
 * Makes what was said for somebody say what it says now: words and files. What a webhook said that somebody deleted meanwhile
 * nobody can change any more; then it is said once more that it was changed, and to what.
 */
final class Changing {
    private static final String CHANGED = "discord.changed";

    private final Voiced voiced;
    private final Saying saying;
    private final Pen pen;

    Changing(Voiced voiced, Saying saying, Pen pen) {
        this.voiced = voiced;
        this.saying = saying;
        this.pen = pen;
    }

    /**
     * @param there what is left of it
     * @return the references of its parts as they are now; the first of them has the words
     */
    List<String> change(List<Message> there, Mirrored said, Mirrored.Files files) {
        List<Message> ours = there.stream().filter(voiced::isOurs).toList();
        List<Message> lost = there.stream().filter(it -> !voiced.isOurs(it)).toList();
        if (ours.isEmpty()) {
            return lost.isEmpty() ? List.of() : anew(lost, said, files);
        }
        Optional<List<String>> now = inPlace(ours, said, files);
        return now.isEmpty() ? change(there, said, files) : with(now.get(), stayed(lost));
    }

    private static List<String> with(List<String> now, List<String> stayed) {
        return Stream.concat(now.stream(), stayed.stream()).toList();
    }

    /** Empty where it turns out that its webhook is gone. */
    private Optional<List<String>> inPlace(List<Message> ours, Mirrored said, Mirrored.Files files) {
        var spoken = new Spoken(voiced, ours.getFirst().isWebhookMessage());
        var words = new ArrayList<>(spoken.words(said, Spoken.answering(ours.getFirst())));
        var wanted = new Wanted(said.files());
        var now = new ArrayList<String>();
        for (Message message : ours) {
            List<String> kept = wanted.of(Pieces.files(message));
            boolean hasWords = Pieces.hasWords(message);
            String first = hasWords && !words.isEmpty() ? words.getFirst() : "";
            if (first.isEmpty() && kept.isEmpty()) {
                voiced.takeAway(message);
            } else if (first.isEmpty()
                    && !hasWords
                    && kept.size() == Pieces.files(message).size()) {
                now.add(message.getId());
            } else if (voiced.change(message, Pieces.changed(message, first, kept))) {
                words.subList(0, first.isEmpty() ? 0 : 1).clear();
                now.add(message.getId());
            } else if (!voiced.isOurs(message)) {
                return Optional.empty();
            }
        }
        if (!words.isEmpty() || !wanted.left().isEmpty()) {
            saying.say(words, wanted.left(), files);
        }
        return Optional.of(with(now, saying.said()));
    }

    /** What stays as it was is answered, so that it can be seen what was changed. */
    private List<String> anew(List<Message> lost, Mirrored said, Mirrored.Files files) {
        Optional<String> answered = voiced.mayTakeAwayOthers()
                ? Spoken.answering(lost.getFirst())
                : Optional.of(Spoken.answer(lost.getFirst()));
        String above = Stream.concat(answered.stream(), Stream.of(pen.say(CHANGED)))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow();
        var spoken = new Spoken(voiced, voiced.hasMask());
        saying.say(spoken.words(said, Optional.of(above)), said.files(), files);
        return with(saying.references(), stayed(lost));
    }

    private List<String> stayed(List<Message> lost) {
        return lost.stream()
                .filter(it -> !voiced.takeAway(it))
                .map(Message::getId)
                .toList();
    }

    /** The files that it has now, as they are found one after the other among those that were shown. */
    private static final class Wanted {
        private final List<Talk.Attached> left;

        Wanted(List<Talk.Attached> files) {
            left = new ArrayList<>(files);
        }

        /** Those of the shown ones that it still has. */
        List<String> of(List<String> shown) {
            var kept = new ArrayList<String>();
            for (String name : shown) {
                Optional<Talk.Attached> same = left.stream()
                        .filter(it -> Pieces.isNamed(it.name(), name))
                        .findFirst();
                same.ifPresent(it -> {
                    left.remove(it);
                    kept.add(name);
                });
            }
            return kept;
        }

        List<Talk.Attached> left() {
            return List.copyOf(left);
        }
    }
}
