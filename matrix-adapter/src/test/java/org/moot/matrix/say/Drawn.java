package org.moot.matrix.say;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Posts as they are drawn on 2 March 2026 for somebody in London. */
final class Drawn {
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private Drawn() {}

    static Drawing drawing() {
        return new Drawing(
                new Words(),
                (names, tally, language) -> Optional.of(new Picture(Pngs.ofSize(800, 600), String.join(", ", names))),
                () -> NOW);
    }

    static Sheet inRoom(Block... blocks) {
        return drawing().draw(Post.of(blocks), READER, false);
    }

    static Sheet atDoor(Block... blocks) {
        return drawing().draw(Post.of(blocks), READER, true);
    }

    static String html(Sheet sheet) {
        return ContentRules.read(sheet.message()).path("formatted_body").asString();
    }

    static Block.Tally tally() {
        return new Block.Tally(
                9,
                List.of(
                        new Block.Row(
                                Text.plain("Town hall"),
                                38,
                                4.22,
                                List.of(0L, 0L, 1L, 1L, 2L, 5L),
                                List.of(0L, 6L),
                                true),
                        new Block.Row(
                                Text.plain("Park"), 21, 2.33, List.of(1L, 2L, 2L, 1L, 3L, 0L), List.of(2L, 0L), false)),
                Optional.of(new Block.Runoff(0, 1, 6, 2, 1)));
    }
}
