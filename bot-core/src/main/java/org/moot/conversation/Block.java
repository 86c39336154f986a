package org.moot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meaningful part of a post. Each platform draws every block in its own way; there is never a map of extras. */
public sealed interface Block {

    record Title(Text text) implements Block {}

    record Prose(Text text) implements Block {}

    /** Labelled lines, in order. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(Text label, Text value) {}

    /** Options under a question, numbered from 1 in this order. */
    record Choices(Text question, List<Choice> choices) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    record Choice(Text name, Optional<Text> detail) {}

    /** An empty ballot to fill in; it never carries scores. {@code vote} is the number a ballot is cast for. */
    record ScoreSheet(long vote, List<Text> options) implements Block {
        public ScoreSheet {
            options = List.copyOf(options);
        }
    }

    /** The result of a STAR vote in numbers, for bars and pictures; the words of the story are prose beside it. */
    record Tally(long counted, List<Row> rows, Optional<Runoff> runoff) implements Block {
        public Tally {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One option of a tally. {@code histogram} has six entries, the ballots that gave 0 to 5 stars; {@code beats} holds for
     * every option of the tally, in its order, how many ballots scored this option above that one.
     */
    record Row(Text option, long stars, double average, List<Long> histogram, List<Long> beats, boolean chosen) {
        public Row {
            histogram = List.copyOf(histogram);
            beats = List.copyOf(beats);
        }
    }

    /** The final pair, as positions in the rows, and how many ballots preferred which. */
    record Runoff(int winner, int loser, long forWinner, long forLoser, long noPreference) {}

    /** Things in order, each with an optional line of detail: a list of proposals, of calls, of search results. */
    record Agenda(List<Item> items) implements Block {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    record Item(Text what, Optional<Text> detail) {}

    /**
     * A file to keep, such as an export: drawn as an attachment where the platform has such, written to a folder of its own
     * where it has a disk. Only ever part of a private answer.
     *
     * @param name with its ending, made of {@code a-z0-9.-}
     * @param content the whole of it, of text unless the name says otherwise
     */
    record Document(String name, Content content) implements Block {
        public Document(String name, String words) {
            this(name, Content.of(words));
        }

        /** Whether people can read what is in it. */
        public boolean isText() {
            return !name.endsWith(".zip");
        }

        public Document {
            if (!name.matches("[a-z0-9][a-z0-9.-]{0,99}")) {
                throw new IllegalArgumentException("no name for a document");
            }
        }
    }

    /**
     * How far a question has come, for places that sort by it, such as the tags of a forum; its words stand elsewhere in the
     * post.
     */
    record Progress(Step step) implements Block {}

    /** A stretch of a question's road. */
    enum Step {
        TALK,
        CALL,
        VOTE,
        DECIDED,
        /** A call gave it back to talk. */
        RETURNED,
        /** It is over without a decision. */
        OVER
    }

    /** What the reader can do next. */
    record Actions(List<Action> actions) implements Block {
        public Actions {
            actions = List.copyOf(actions);
        }
    }

    /** A command with some arguments already filled in; the reader is asked for the rest. */
    record Action(Text label, String command, Map<String, String> filled) {
        public Action {
            filled = Map.copyOf(filled);
        }
    }
}
