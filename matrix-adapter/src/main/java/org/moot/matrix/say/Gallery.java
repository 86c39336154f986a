package org.moot.matrix.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Words;

/** The latest pictures, so that a result which hangs in many halls is drawn once. */
final class Gallery {
    private static final int REMEMBERED = 16;

    private final Words words;
    private final Pictures pictures;
    private final Map<Shown, Optional<Picture>> drawn = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, Optional<Picture>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Shown(Block.Tally tally, Reader reader) {}

    Gallery(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    synchronized Optional<Picture> of(Block.Tally tally, Reader reader) {
        return drawn.computeIfAbsent(new Shown(tally, reader), this::draw);
    }

    private Optional<Picture> draw(Shown shown) {
        List<String> names = shown.tally().rows().stream()
                .map(row -> words.say(row.option(), shown.reader(), new PlainDialect()))
                .toList();
        return pictures.of(names, shown.tally(), shown.reader().language());
    }
}
