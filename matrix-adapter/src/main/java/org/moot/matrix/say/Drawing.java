package org.moot.matrix.say;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.command.Commands;
import org.moot.command.Parameter;
import org.moot.command.Spelling;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Draws posts as Matrix shows them. */
public final class Drawing {
    private final Words words;
    private final Gallery gallery;
    private final MatrixDialect inRooms;
    private final MatrixDialect atDoors;
    private volatile Spelling spelling = new Spelling(new Commands(List.of()));

    public Drawing(Words words, Pictures pictures, InstantSource clock) {
        this.words = words;
        this.gallery = new Gallery(words, pictures);
        this.inRooms = MatrixDialect.inRooms(clock);
        this.atDoors = MatrixDialect.atDoors(clock);
    }

    /** From now on actions are drawn as the shortest line to type; commands are known only after the platforms are. */
    public void spell(Commands commands) {
        spelling = new Spelling(commands);
    }

    /** @param atDoor whether it is said in a direct chat, where commands need no prefix */
    public Sheet draw(Post post, Reader reader, boolean atDoor) {
        var page = new Board(new Pen(words, atDoor ? atDoors : inRooms, reader), post, atDoor);
        post.blocks().forEach(page::draw);
        return page.done();
    }

    /**
     * Asks for what a command lacks.
     *
     * @param choices all there is to choose from, where it is only a few
     */
    public Post asking(String command, Parameter<?> parameter, List<String> choices, Reader reader) {
        Text question = Stream.of(
                        "form." + command.replace(' ', '-') + "." + parameter.name(), "form." + parameter.name())
                .filter(key -> words.has(key, reader.language()))
                .findFirst()
                .map(Text::of)
                .orElseGet(() -> Text.of("matrix.ask", parameter.name()));
        Text how = choices.isEmpty()
                ? Text.of("matrix.answer-such-as", parameter.example())
                : Text.of("matrix.answer-one-of", String.join(", ", choices));
        return Post.of(new Block.Prose(question), new Block.Prose(how));
    }

    /** Words on one line where nothing is marked, such as the title of a room. */
    public String line(Text text, Reader reader) {
        return new Pen(words, inRooms, reader).plain(text);
    }

    /** One post on its way. */
    private final class Board {
        private final Pen pen;
        private final Post post;
        private final boolean atDoor;
        private final List<Part> parts = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final List<Paper> files = new ArrayList<>();
        private final List<Block.Action> actions = new ArrayList<>();
        private OptionalLong vote = OptionalLong.empty();
        private Optional<Block.Step> step = Optional.empty();

        Board(Pen pen, Post post, boolean atDoor) {
            this.pen = pen;
            this.post = post;
            this.atDoor = atDoor;
        }

        Sheet done() {
            String rest = pen.plain("matrix.rest-in-file", Sheet.WHOLE);
            return new Sheet(parts, pictures, files, actions, vote, step, rest);
        }

        void draw(Block block) {
            switch (block) {
                case Block.Title title -> parts.add(new Part.Heading(pen.oneLine(title.text())));
                case Block.Prose prose -> parts.add(new Part.Paragraph(pen.say(prose.text())));
                case Block.Facts facts -> draw(facts);
                case Block.Choices choices -> draw(choices);
                case Block.ScoreSheet sheet -> draw(sheet);
                case Block.Tally tally -> draw(tally);
                case Block.Agenda agenda -> draw(agenda);
                case Block.Document document -> draw(document);
                case Block.Progress progress -> step = Optional.of(progress.step());
                case Block.Actions some -> draw(some);
            }
        }

        private void draw(Block.Facts facts) {
            var lines = new ArrayList<Piece>();
            for (Block.Fact fact : facts.facts()) {
                if (!lines.isEmpty()) {
                    lines.add(new Piece.Break());
                }
                lines.add(new Piece.Strong(with(pen.oneLine(fact.label()), ":")));
                lines.add(Piece.words(" "));
                lines.addAll(pen.say(fact.value()));
            }
            parts.add(new Part.Paragraph(lines));
        }

        private void draw(Block.Choices choices) {
            parts.add(new Part.Paragraph(pen.say(choices.question())));
            parts.add(new Part.Points(IntStream.range(0, choices.choices().size())
                    .mapToObj(at -> {
                        Block.Choice choice = choices.choices().get(at);
                        return lettered(at, choice.name(), choice.detail());
                    })
                    .toList()));
        }

        /** Never a score. The options stand there once, whether or not they were put to the question before. */
        private void draw(Block.ScoreSheet sheet) {
            List<Text> options = sheet.options();
            if (!isAsked(options)) {
                parts.add(new Part.Points(IntStream.range(0, options.size())
                        .mapToObj(at -> lettered(at, options.get(at), Optional.empty()))
                        .toList()));
            }
            vote = OptionalLong.of(sheet.vote());
            parts.add(new Part.Paragraph(
                    atDoor
                            ? pen.say("matrix.ballot-here", new Text.Typed(Letters.example(options.size())))
                            : pen.say("matrix.ballot-at-door", new Text.Typed("vote show #" + sheet.vote()))));
        }

        private boolean isAsked(List<Text> options) {
            return post.blocks().stream()
                    .filter(Block.Choices.class::isInstance)
                    .map(it -> ((Block.Choices) it)
                            .choices().stream().map(Block.Choice::name).toList())
                    .anyMatch(options::equals);
        }

        private List<Piece> lettered(int at, Text name, Optional<Text> detail) {
            var pieces = new ArrayList<Piece>();
            pieces.add(Piece.strong(Letters.of(at) + ")"));
            pieces.add(Piece.words(" "));
            pieces.addAll(pen.oneLine(name));
            detail.ifPresent(it -> {
                pieces.add(new Piece.Break());
                pieces.addAll(pen.say(it));
            });
            return pieces;
        }

        private void draw(Block.Agenda agenda) {
            parts.add(new Part.Points(agenda.items().stream()
                    .map(item -> {
                        var pieces = new ArrayList<>(pen.say(item.what()));
                        item.detail().ifPresent(detail -> {
                            pieces.add(new Piece.Break());
                            pieces.addAll(pen.say(detail));
                        });
                        return (List<Piece>) pieces;
                    })
                    .toList()));
        }

        /** The words say all that the picture shows. */
        private void draw(Block.Tally tally) {
            parts.addAll(new TallyParts(tally, pen).all());
            gallery.of(tally, pen.reader()).ifPresent(pictures::add);
        }

        private void draw(Block.Document document) {
            parts.add(new Part.Paragraph(pen.say("matrix.document", document.name())));
            files.add(new Paper(document.name(), document.content().toArray()));
        }

        private void draw(Block.Actions some) {
            actions.addAll(some.actions());
            parts.add(new Part.Paragraph(pen.say("matrix.you-can")));
            parts.add(new Part.Points(some.actions().stream().map(this::typed).toList()));
        }

        private List<Piece> typed(Block.Action action) {
            var pieces = new ArrayList<>(with(pen.oneLine(action.label()), ": "));
            String line = spelling.of(action.command(), action.filled());
            pieces.addAll(pen.say(Text.of("matrix.typed", new Text.Typed(line))));
            return pieces;
        }

        private static List<Piece> with(List<Piece> pieces, String more) {
            var all = new ArrayList<>(pieces);
            all.add(Piece.words(more));
            return all;
        }
    }
}
