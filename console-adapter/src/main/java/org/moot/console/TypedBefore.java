package org.moot.console;

import java.io.IOException;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;
import org.moot.command.Answers;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Parameter.Shape;
import org.moot.command.TypedLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines that can be called back with the arrow keys: never a ballot, and on the disk nothing that others should not read. */
final class TypedBefore extends DefaultHistory {
    private static final Logger LOG = LoggerFactory.getLogger(TypedBefore.class);

    private final Commands commands;
    private final Keepsakes keepsakes;
    private final Mistyping mistyping;

    TypedBefore(Commands commands, Keepsakes keepsakes) {
        this.commands = commands;
        this.keepsakes = keepsakes;
        this.mistyping = new Mistyping(commands);
        keepsakes.history().forEach(line -> super.add(Instant.EPOCH, line));
    }

    @Override
    public void add(Instant time, String line) {
        if (line.isBlank() || carriesABallot(line)) {
            return;
        }
        super.add(time, line);
        if (mayBeKept(line)) {
            keep(line);
        }
    }

    boolean carriesABallot(String line) {
        boolean takesScores = commands.named(TypedLine.read(line, commands).command())
                .filter(Mistyping::takesScores)
                .isPresent();
        return takesScores || mistyping.mayHoldABallot(line.replaceFirst("^\\s*:", ""));
    }

    /** What is said, and what is written in confidence, stays off the disk; so does whatever is not understood. */
    boolean mayBeKept(String line) {
        if (line.startsWith(":")) {
            String directive = line.substring(1).split("\\s+", 2)[0];
            return Directives.ALL.contains(directive) && !Talking.WORDS.contains(directive);
        }
        TypedLine typed = TypedLine.read(line, commands);
        return commands.named(typed.command())
                .filter(command -> command.answers() == Answers.PUBLICLY || !carriesText(command, typed))
                .isPresent();
    }

    private static boolean carriesText(Command command, TypedLine typed) {
        return command.parameters().stream()
                .filter(parameter -> parameter.shape() == Shape.TEXT)
                .anyMatch(parameter -> typed.arguments().containsKey(parameter.name()));
    }

    private void keep(String line) {
        try {
            keepsakes.keepTyped(line);
        } catch (IOException e) {
            LOG.warn("the console's history cannot be written", e);
        }
    }
}
