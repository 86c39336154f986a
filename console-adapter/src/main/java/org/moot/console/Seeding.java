package org.moot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.moot.command.Reply.Outcome;

/** What has happened already in a demo with two doors: a debate in an assembly that meets on two platforms. */
public final class Seeding {
    private static final String STORY = "two-doors.txt";
    private static final Screen NOBODY_LOOKS = new Screen() {
        @Override
        public Page page() {
            return Page.PLAIN;
        }

        @Override
        public void print(List<String> lines) {
            // nobody is there yet
        }
    };

    private Seeding() {}

    /** Has it happen, where nothing has. */
    public static void in(Bot bot) throws IOException {
        if (!bot.platform().halls().isEmpty()) {
            return;
        }
        var session = new Session(
                bot, NOBODY_LOOKS, Prompter.NOBODY, new Standpoint("ana", Standpoint.LOBBY), Board.Mode.TRANSCRIPT);
        for (Transcript.Passage passage : story().passages()) {
            passage.speaker().ifPresent(session::speakAs);
            if (session.take(passage.input()) != Outcome.DONE) {
                throw new IllegalStateException(STORY + " does not go on at line " + passage.line());
            }
        }
    }

    private static Transcript story() throws IOException {
        try (InputStream in = Objects.requireNonNull(Seeding.class.getResourceAsStream(STORY));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Transcript.read(lines.lines().toList());
        }
    }
}
