package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A real terminal: what is said appears above the line that is being typed. */
final class TerminalScreen implements Screen, Prompter {
    private static final int WIDEST = 100;

    private final Terminal terminal;
    private final LineReader reader;
    private Optional<Completion> completion = Optional.empty();

    TerminalScreen(Terminal terminal, TypedBefore history) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .history(history)
                .parser(new LineWords())
                .completer(
                        (line, parsed, candidates) -> completion.ifPresent(it -> it.complete(line, parsed, candidates)))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_SPACE, false)
                // each pasted line is a line of its own, as if it had been typed
                .option(Option.BRACKETED_PASTE, false)
                .build();
    }

    void complete(Completion with) {
        completion = Optional.of(with);
    }

    /** What became of a line that somebody was typing. */
    sealed interface Typed {
        record Line(String words) implements Typed {}

        /** Ctrl-C over some words: they are forgotten. */
        record Cancelled() implements Typed {}

        /** Ctrl-D, or Ctrl-C over nothing. */
        record Leaving() implements Typed {}
    }

    Typed read(String prompt) {
        try {
            return new Typed.Line(reader.readLine(prompt));
        } catch (UserInterruptException e) {
            return e.getPartialLine().isBlank() ? new Typed.Leaving() : new Typed.Cancelled();
        } catch (EndOfFileException e) {
            return new Typed.Leaving();
        }
    }

    @Override
    public Page page() {
        int width = terminal.getWidth() > 0 ? terminal.getWidth() : Page.PLAIN.columns();
        boolean bold = terminal.getStringCapability(Capability.enter_bold_mode) != null;
        return new Page(Math.min(width, WIDEST), bold);
    }

    @Override
    public void print(List<String> lines) {
        if (!lines.isEmpty()) {
            reader.printAbove(String.join("\n", lines) + "\n");
        }
    }

    @Override
    public void say(Sketch sketch) {
        print(page().lay("", sketch));
    }

    @Override
    public Optional<String> ask(Question question) {
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        completion.ifPresent(it -> it.during(Optional.of(question)));
        try {
            return question.lines() ? askLines(question) : Optional.of(reader.readLine(Page.MARGIN + question.label()));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        } finally {
            completion.ifPresent(it -> it.during(Optional.empty()));
            reader.setVariable(LineReader.DISABLE_HISTORY, false);
        }
    }

    private Optional<String> askLines(Question question) {
        var lines = new ArrayList<String>();
        String line = reader.readLine(Page.MARGIN + question.label());
        while (!line.isEmpty()) {
            lines.add(line);
            line = reader.readLine(Page.MARGIN + " ".repeat(Columns.of(question.label())));
        }
        return Optional.of(String.join("\n", lines));
    }
}
