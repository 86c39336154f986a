package org.moot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing said by Moot: blocks in reading order. */
public record Post(List<Block> blocks) {
    public Post {
        blocks = List.copyOf(blocks);
    }

    public static Post of(Block... blocks) {
        return new Post(List.of(blocks));
    }

    /** A post that is one sentence. */
    public static Post saying(String key, Object... args) {
        return of(new Block.Prose(Text.of(key, args)));
    }

    public static Writer titled(Text title) {
        return new Writer().block(new Block.Title(title));
    }

    public Post and(Block... more) {
        var all = new ArrayList<>(blocks);
        all.addAll(List.of(more));
        return new Post(all);
    }

    /** Writes a post from top to bottom. */
    public static final class Writer {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block.Fact> facts = new ArrayList<>();
        private final List<Block.Action> actions = new ArrayList<>();

        public Writer block(Block block) {
            flush();
            blocks.add(block);
            return this;
        }

        public Writer prose(Text text) {
            return block(new Block.Prose(text));
        }

        public Writer prose(String key, Object... args) {
            return prose(Text.of(key, args));
        }

        /** Facts written one after the other stand in one block. */
        public Writer fact(Block.Fact fact) {
            facts.add(fact);
            return this;
        }

        public Writer fact(String labelKey, Text value) {
            return fact(new Block.Fact(Text.of(labelKey), value));
        }

        public Writer fact(String labelKey, String valueKey, Object... args) {
            return fact(labelKey, Text.of(valueKey, args));
        }

        public Writer items(List<Block.Item> items) {
            return items.isEmpty() ? this : block(new Block.Agenda(items));
        }

        /** Actions stand in one block at the end, whenever they were added. */
        public Writer action(String labelKey, String command, Map<String, String> filled) {
            return action(Text.of(labelKey), command, filled);
        }

        public Writer action(Text label, String command, Map<String, String> filled) {
            actions.add(new Block.Action(label, command, filled));
            return this;
        }

        public Post done() {
            flush();
            if (!actions.isEmpty()) {
                blocks.add(new Block.Actions(actions));
            }
            return new Post(blocks);
        }

        private void flush() {
            if (!facts.isEmpty()) {
                blocks.add(new Block.Facts(facts));
                facts.clear();
            }
        }
    }

    public static Block.Item item(Text what) {
        return new Block.Item(what, Optional.empty());
    }

    public static Block.Item item(Text what, Text detail) {
        return new Block.Item(what, Optional.of(detail));
    }
}
