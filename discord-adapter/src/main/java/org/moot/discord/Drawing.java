package org.moot.discord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;
import org.moot.command.Commands;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.discord.speech.Harmless;

/** Draws posts as Discord shows them. */
final class Drawing {
    private static final int LONGEST_LABEL = 80;
    private static final String SCORES = "503142";

    private final Words words;
    private final Gallery gallery;
    private final DiscordDialect dialect = new DiscordDialect();

    Drawing(Words words, Pictures pictures) {
        this.words = words;
        this.gallery = new Gallery(words, pictures);
    }

    /** From now on commands are written as they are typed on Discord. */
    void spell(Commands commands) {
        dialect.spell(commands);
    }

    Tags tags() {
        return new Tags(words);
    }

    Pen pen(Reader reader) {
        return new Pen(words, dialect, reader);
    }

    Sheet draw(Post post, Reader reader) {
        var page = new Page(pen(reader), gallery);
        post.blocks().forEach(page::draw);
        return page.done();
    }

    /** One post on its way. */
    private static final class Page {
        private final Pen pen;
        private final Gallery gallery;
        private final List<Pictures.Picture> pictures = new ArrayList<>();
        private Optional<Block.Step> step = Optional.empty();
        private final List<String> parts = new ArrayList<>();
        private final List<Sheet.Paper> files = new ArrayList<>();
        private final Map<String, Button> buttons = new LinkedHashMap<>();

        Page(Pen pen, Gallery gallery) {
            this.pen = pen;
            this.gallery = gallery;
        }

        Sheet done() {
            return new Sheet(
                    String.join("\n\n", parts),
                    pictures,
                    files,
                    List.copyOf(buttons.values()),
                    pen.say("discord.rest-in-file", "whole.txt"),
                    step);
        }

        void draw(Block block) {
            switch (block) {
                case Block.Title title -> parts.add("## " + pen.oneLine(title.text()));
                case Block.Prose prose -> parts.add(pen.say(prose.text()));
                case Block.Facts facts -> draw(facts);
                case Block.Choices choices -> draw(choices);
                case Block.ScoreSheet sheet -> draw(sheet);
                case Block.Tally tally -> draw(tally);
                case Block.Agenda agenda -> draw(agenda);
                case Block.Document document -> draw(document);
                case Block.Progress progress -> step = Optional.of(progress.step());
                case Block.Actions actions -> actions.actions().forEach(this::draw);
            }
        }

        private void draw(Block.Facts facts) {
            parts.add(facts.facts().stream()
                    .map(fact -> "**" + pen.oneLine(fact.label()) + "** "
                            + pen.say(fact.value()).replace("\n", "\n> "))
                    .collect(Collectors.joining("\n")));
        }

        private void draw(Block.Choices choices) {
            var lines = new ArrayList<String>();
            lines.add(pen.say(choices.question()));
            int number = 1;
            for (Block.Choice choice : choices.choices()) {
                lines.add("**" + number++ + "** " + pen.oneLine(choice.name()));
                choice.detail().map(pen::oneLine).ifPresent(detail -> lines.add("-# " + detail));
            }
            parts.add(String.join("\n", lines));
        }

        /** Never a score: an empty ballot, the button that opens it, and how it is typed. */
        private void draw(Block.ScoreSheet sheet) {
            List<Text> options = sheet.options();
            parts.add(IntStream.range(0, options.size())
                    .mapToObj(at -> "**" + (at + 1) + "** " + pen.oneLine(options.get(at)))
                    .collect(Collectors.joining("\n")));
            String example = IntStream.range(0, options.size())
                    .mapToObj(at -> String.valueOf(SCORES.charAt(at % SCORES.length())))
                    .collect(Collectors.joining(" "));
            parts.add(pen.say("discord.ballot-typed", new Text.Typed("vote cast " + example + " #" + sheet.vote())));
            draw(new Block.Action(Text.of("discord.do-fill-in"), Booth.CAST, Map.of(Booth.VOTE, "#" + sheet.vote())));
        }

        private void draw(Block.Agenda agenda) {
            var lines = new ArrayList<String>();
            for (Block.Item item : agenda.items()) {
                lines.add("- " + pen.say(item.what()).replace("\n", "\n  "));
                item.detail().map(pen::say).ifPresent(detail -> lines.add("  " + detail.replace("\n", "\n  ")));
            }
            parts.add(String.join("\n", lines));
        }

        /** The words say all that the picture shows. */
        private void draw(Block.Tally tally) {
            parts.add(new TallyWords(tally, pen).lines());
            gallery.of(tally, pen.reader()).ifPresent(pictures::add);
        }

        private void draw(Block.Document document) {
            parts.add(pen.say("discord.document", document.name()));
            files.add(new Sheet.Paper(document.name(), document.content().toArray()));
        }

        /** What does not fit into a button is a line to type. */
        private void draw(Block.Action action) {
            Optional<String> id = new Press(action.command(), action.filled()).written();
            if (id.isEmpty() || buttons.size() >= 20) {
                String typed = DiscordDialect.line(action.command(), action.filled());
                parts.add(pen.oneLine(action.label()) + ": `"
                        + Harmless.plain(typed).replace('`', '\'') + "`");
                return;
            }
            String label = pen.label(action.label(), LONGEST_LABEL);
            buttons.putIfAbsent(
                    id.get(), buttons.isEmpty() ? Button.primary(id.get(), label) : Button.secondary(id.get(), label));
        }
    }
}
