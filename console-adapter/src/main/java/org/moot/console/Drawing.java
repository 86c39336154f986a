package org.moot.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.command.Commands;
import org.moot.command.Spelling;
import org.moot.conversation.Block;
import org.moot.conversation.Dialect;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Draws posts in plain text. */
final class Drawing {
    private static final int WIDEST_LABEL = 26;

    private final Words words;
    private final Dialect dialect;
    private final Documents documents;
    private volatile Spelling spelling = new Spelling(new Commands(List.of()));

    Drawing(Words words, Dialect dialect, Documents documents) {
        this.words = words;
        this.dialect = dialect;
        this.documents = documents;
    }

    /** From now on actions are drawn as the shortest line to type. Commands are there only after the platforms are. */
    void spell(Commands commands) {
        spelling = new Spelling(commands);
    }

    Pen pen(Reader reader) {
        return new Pen(words, dialect, reader);
    }

    Sketch draw(Post post, Reader reader) {
        Pen pen = pen(reader);
        for (Block block : post.blocks()) {
            if (!(block instanceof Block.Progress)) {
                pen.gap();
                draw(block, pen);
            }
        }
        return pen.done();
    }

    private void draw(Block block, Pen pen) {
        switch (block) {
            case Block.Title title -> pen.title(pen.oneLine(title.text()));
            case Block.Prose prose -> pen.say(prose.text()).lines().forEach(pen::line);
            case Block.Facts facts -> draw(facts, pen);
            case Block.Choices choices -> draw(choices, pen);
            case Block.ScoreSheet sheet -> BallotDrawing.draw(sheet, pen);
            case Block.Tally tally -> new TallyDrawing(tally, pen).draw();
            case Block.Agenda agenda -> agenda.items().forEach(item -> listed("- ", item.what(), item.detail(), pen));
            case Block.Document document -> draw(document, pen);
            case Block.Progress progress -> {}
            case Block.Actions actions -> draw(actions, pen);
        }
    }

    private static void draw(Block.Facts facts, Pen pen) {
        int widest = widest(facts.facts().stream().map(Block.Fact::label).toList(), pen);
        for (Block.Fact fact : facts.facts()) {
            labelled(pen.oneLine(fact.label()), pen.say(fact.value()), widest, "", pen);
        }
    }

    private static void draw(Block.Choices choices, Pen pen) {
        pen.say(choices.question()).lines().forEach(pen::line);
        int number = 1;
        for (Block.Choice choice : choices.choices()) {
            listed(Columns.right(number++ + "  ", 6), choice.name(), choice.detail(), pen);
        }
    }

    /** Where the file is; what is in it, where it could not be kept. */
    private void draw(Block.Document document, Pen pen) {
        Optional<Path> kept = documents.keep(document);
        pen.line(pen.say(kept.isPresent() ? "console.document" : "console.document-not-kept", document.name()));
        kept.ifPresentOrElse(
                path -> pen.line(dialect.harmless(path.toString()), 2),
                () -> readable(document).lines().forEach(line -> pen.line(dialect.harmless(line))));
    }

    private static String readable(Block.Document document) {
        return document.isText() ? document.content().words() : "";
    }

    private void draw(Block.Actions actions, Pen pen) {
        pen.line(pen.say("console.you-can"));
        int widest = widest(actions.actions().stream().map(Block.Action::label).toList(), pen);
        for (Block.Action action : actions.actions()) {
            String typed = dialect.harmless(spelling.of(action.command(), action.filled()));
            labelled(pen.oneLine(action.label()), typed, widest, "  ", pen);
        }
    }

    /** A value beside its label; below it, where the label is too long to stand in a column. */
    private static void labelled(String label, String value, int widest, String indent, Pen pen) {
        boolean isBeside = Columns.of(label) <= widest;
        int hang = indent.length() + (isBeside ? widest + 2 : 2);
        List<String> lines = new ArrayList<>(value.lines().toList());
        if (isBeside) {
            String first = lines.isEmpty() ? "" : lines.removeFirst();
            pen.line(indent + Columns.left(label, widest) + "  " + first, hang);
        } else {
            pen.line(indent + label, indent.length());
        }
        lines.forEach(line -> pen.line(" ".repeat(hang) + line, hang));
    }

    private static void listed(String mark, Text what, Optional<Text> detail, Pen pen) {
        int hang = mark.length();
        List<String> lines = pen.say(what).lines().toList();
        pen.line(mark + (lines.isEmpty() ? "" : lines.getFirst()), hang);
        lines.stream().skip(1).forEach(line -> pen.line(" ".repeat(hang) + line, hang));
        detail.map(pen::say).stream().flatMap(String::lines).forEach(line -> pen.line(" ".repeat(hang) + line, hang));
    }

    private static int widest(List<Text> labels, Pen pen) {
        return labels.stream()
                .mapToInt(label -> Columns.of(pen.oneLine(label)))
                .filter(columns -> columns <= WIDEST_LABEL)
                .max()
                .orElse(WIDEST_LABEL);
    }
}
