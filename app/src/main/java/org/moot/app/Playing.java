package org.moot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.app.run.Mode;
import org.moot.app.run.Worlds;
import org.moot.app.settings.Settings;
import org.moot.console.Difference;
import org.moot.console.TranscriptPlayer;
import org.moot.conversation.Post;

/** Plays transcripts on a throw-away database. */
final class Playing {
    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;

    Playing(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** 0 when every transcript says what it should, 1 at the first difference, 2 when a file cannot be read. */
    int play(List<String> files) throws IOException {
        if (files.isEmpty()) {
            err.println("Which transcript? For example: ./moot play console-adapter/src/test/transcripts/*.txt");
            return 2;
        }
        return onThrowAway(Mode.THROWAWAY, worlds -> play(files, worlds));
    }

    private int play(List<String> files, Worlds worlds) {
        for (String file : files) {
            int code = play(new TranscriptPlayer(worlds), worlds, Path.of(file));
            if (code != 0) {
                return code;
            }
            out.println("played " + file);
        }
        return 0;
    }

    private int play(TranscriptPlayer player, Worlds worlds, Path file) {
        try {
            Optional<Difference> difference = player.play(file);
            difference.ifPresent(it -> say(it.post(), worlds));
            return difference.isPresent() ? 1 : 0;
        } catch (IOException e) {
            err.println(Faults.words(TranscriptPlayer.explain(file, e)));
            return 2;
        }
    }

    private void say(Post post, Worlds worlds) {
        TranscriptPlayer.draw(post, worlds.latest().bot()).forEach(err::println);
    }

    /** Starts everything once and plays a short story, so that the JVM sees which classes a start needs. */
    int train() throws IOException {
        Path story = Files.createTempFile("moot-train", ".txt");
        try (var in = Playing.class.getResourceAsStream("/org/moot/app/train.txt")) {
            Files.write(story, in.readAllBytes());
            return onThrowAway(Mode.REHEARSAL, worlds -> play(List.of(story.toString()), worlds));
        } finally {
            Files.deleteIfExists(story);
        }
    }

    /** Prints the reference of all commands, as docs/commands.md holds it. */
    int commands() throws IOException {
        return onThrowAway(Mode.THROWAWAY, worlds -> {
            worlds.open();
            out.print(worlds.latest().core().reference());
            return 0;
        });
    }

    private interface Played {
        int on(Worlds worlds) throws IOException;
    }

    private int onThrowAway(Mode mode, Played played) throws IOException {
        Path folder = Files.createTempDirectory("moot-play");
        try (var worlds = new Worlds(settings, folder, mode)) {
            return played.on(worlds);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
