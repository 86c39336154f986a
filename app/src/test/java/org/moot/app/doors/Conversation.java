package org.moot.app.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** People who talk in both threads, change what they said, take it back, answer and mark, as it comes. */
final class Conversation {
    private final Town town;
    private final String root;
    private final Crowd crowd;
    private final Random random;

    /** What stands now, in the order in which it was said. */
    private final List<Said> said = new ArrayList<>();

    private int number;

    Conversation(Town town, String root, long seed) {
        this.town = town;
        this.root = root;
        this.crowd = new Crowd(town, root);
        this.random = new Random(seed);
    }

    /** @param onlySaying while Discord is not heard, which tells nobody afterwards that something was taken back */
    void event(boolean onlySaying) {
        int kind = random.nextInt(100);
        Optional<Said> one = said.isEmpty() ? Optional.empty() : Optional.of(said.get(random.nextInt(said.size())));
        if (kind < 56 || one.isEmpty() || (onlySaying && one.get().isOnDiscord)) {
            say(Optional.empty());
        } else if (kind < 68) {
            change(one.get());
        } else if (kind < 76) {
            takeBack(one.get());
        } else if (kind < 86) {
            say(one);
        } else if (kind < 95 || onlySaying) {
            mark(one.get(), !onlySaying && random.nextBoolean());
        } else {
            unmark();
        }
    }

    private void say(Optional<Said> answered) {
        boolean there = random.nextBoolean();
        int who = random.nextInt(Crowd.ON_EACH_SIDE);
        String words = (there ? "d" : "m") + who + " says " + number++;
        Optional<String> answers = answered.flatMap(it -> id(it, there));
        said.add(new Said(there, who, crowd.says(there, who, words, answers), words));
    }

    /** How a message is known on a side, where it has been said again already if it is not its own. */
    private Optional<String> id(Said one, boolean there) {
        return one.isOnDiscord == there
                ? Optional.of(one.id)
                : there
                        ? Story.onDiscord(town).id(one.words)
                        : Story.onMatrix(town, root).id(one.words);
    }

    private void change(Said one) {
        one.words = one.words.replaceFirst(" anew.*", "") + " anew " + number++;
        crowd.changes(one);
    }

    private void takeBack(Said one) {
        said.remove(one);
        crowd.takesBack(one);
    }

    private void mark(Said one, boolean there) {
        int who = random.nextInt(Crowd.ON_EACH_SIDE);
        if (!one.isMarkedBy(there, who)) {
            id(one, there).ifPresent(message -> one.marks.add(crowd.marks(there, who, message)));
        }
    }

    private void unmark() {
        Optional<Said> one = said.stream().filter(it -> !it.marks.isEmpty()).findFirst();
        one.ifPresent(it -> crowd.unmarks(it.marks.remove(random.nextInt(it.marks.size()))));
    }

    /** All that is to be read on each side, sorted. */
    List<String> words() {
        return said.stream().map(it -> it.words).sorted().toList();
    }

    /** What somebody marked on the other side. */
    Set<String> markedFor(boolean discord) {
        var words = new TreeSet<String>();
        said.stream().filter(it -> it.isMarked(!discord)).forEach(it -> words.add(it.words));
        return words;
    }

    /** Both stories as they are now. */
    Story onDiscord() {
        return Story.onDiscord(town);
    }

    Story onMatrix() {
        return Story.onMatrix(town, root);
    }
}
