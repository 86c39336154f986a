package org.moot.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.Party;
import org.moot.Party.CoreAssembly;
import org.moot.console.Transcript.Passage;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

/** Plays a transcript from its first line, each in a world of its own, and says where what is said differs. */
public final class TranscriptPlayer {
    /** What was said on a page, quoted with its margin. */
    private static final Page WIDE = new Page(100, false);

    private final Worlds worlds;

    /** Makes a world in which nothing happened yet. */
    public interface Worlds {

        /**
         * @param start the time there now, which moves by the time machine only; its zone is the house's
         * @param party whose core assemblies are founded already
         */
        Bot at(ZonedDateTime start, Party party) throws IOException;
    }

    /** The party of every transcript, whatever is set where it is played. */
    static Party party(ZoneId zone, List<CoreAssembly> core) {
        return new Party("Harmony", new Reader(Locale.ENGLISH, zone), core, "electoral", "£2 per quarter");
    }

    private static Party party(Transcript transcript) {
        return party(transcript.start().getZone(), transcript.core());
    }

    public TranscriptPlayer(Worlds worlds) {
        this.worlds = worlds;
    }

    /**
     * Stops at the first difference.
     *
     * @throws IOException when the file cannot be read, or is no transcript; {@link #explain} says what is wrong with it
     */
    public Optional<Difference> play(Path file) throws IOException {
        Transcript transcript = Transcript.read(file);
        var stage = new Performance(worlds.at(transcript.start(), party(transcript)));
        for (Passage passage : transcript.passages()) {
            List<String> said = stage.perform(passage);
            List<String> words = unblank(said);
            Optional<Expectation.Miss> miss = stage.expectation().compare(passage.expected(), words);
            if (miss.isPresent()) {
                return miss.map(it -> difference(file, passage, it, words));
            }
        }
        return Optional.empty();
    }

    /** The whole transcript, with what was said in the place of what should have been wherever they differ. */
    public List<String> rewrite(Path file) throws IOException {
        Transcript transcript = Transcript.read(file);
        var stage = new Performance(worlds.at(transcript.start(), party(transcript)));
        var lines = new ArrayList<>(transcript.opening());
        for (Passage passage : transcript.passages()) {
            lines.addAll(passage.typed());
            lines.addAll(rewritten(passage, stage.perform(passage), stage.expectation()));
        }
        return lines;
    }

    /** Why a file could not be played, for whoever wrote it. */
    public static Text explain(Path file, IOException e) {
        return e instanceof Transcript.Unreadable unreadable
                ? Text.of("console.play-unreadable", file.toString(), unreadable.why())
                : Text.of("console.play-missing", file.toString());
    }

    /** The lines of a post as the console would draw it. */
    public static List<String> draw(Post post, Bot bot) {
        return WIDE.lay("", bot.platform().drawing().draw(post, bot.house()));
    }

    private static Difference difference(Path file, Passage passage, Expectation.Miss miss, List<String> said) {
        return new Difference(
                file.getFileName().toString(),
                passage.line(),
                passage.typed().getFirst(),
                line(passage.expected(), miss.expected()),
                line(said, miss.said()),
                said);
    }

    private static List<String> unblank(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<String> line(List<String> lines, int at) {
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    private static List<String> rewritten(Passage passage, List<String> said, Expectation expectation) {
        if (expectation.compare(passage.expected(), unblank(said)).isEmpty()) {
            return passage.rest();
        }
        var lines = new ArrayList<String>();
        for (String line : said) {
            lines.add(passage.expected().stream()
                    .filter(expected -> !Expectation.isAnything(expected) && expectation.matches(expected, line))
                    .findFirst()
                    .orElse(line));
        }
        if (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        passage.rest().stream().skip(behindTheLastSaid(passage)).forEach(lines::add);
        return lines;
    }

    private static int behindTheLastSaid(Passage passage) {
        List<String> expected = passage.expected();
        return expected.isEmpty() ? 0 : passage.rest().lastIndexOf(expected.getLast()) + 1;
    }

    /** One playing of one transcript. */
    private static final class Performance implements Screen {
        private final Expectation expectation = new Expectation();
        private final List<String> said = new ArrayList<>();
        private final Session session;

        Performance(Bot bot) {
            session = new Session(
                    bot, this, Prompter.NOBODY, new Standpoint("moot", Standpoint.LOBBY), Board.Mode.TRANSCRIPT);
        }

        Expectation expectation() {
            return expectation;
        }

        List<String> perform(Passage passage) {
            said.clear();
            passage.speaker().ifPresent(session::speakAs);
            session.take(expectation.typed(passage.input()));
            return List.copyOf(said);
        }

        @Override
        public Page page() {
            return Page.PLAIN;
        }

        @Override
        public synchronized void print(List<String> lines) {
            said.addAll(lines);
        }
    }
}
