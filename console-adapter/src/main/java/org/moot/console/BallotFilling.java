package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.console.Prompter.Question;
import org.moot.conversation.Block.ScoreSheet;
import org.moot.conversation.Text;

/** Asks for a ballot option by option, from the empty ballot that the vote itself shows. */
final class BallotFilling {
    private static final String BLANK = "_";

    private final Bot bot;
    private final Prompter prompter;

    BallotFilling(Bot bot, Prompter prompter) {
        this.bot = bot;
        this.prompter = prompter;
    }

    /** The scores in one line; empty when the ballot was given up. */
    Optional<String> ask(ScoreSheet sheet) {
        prompter.say(Sketch.of(pen().say("console.ballot-ask")));
        var line = new StringJoiner(" ");
        int number = 1;
        for (Text option : sheet.options()) {
            String label = number++ + "  " + Columns.cut(pen().oneLine(option), 60) + "  0-5: ";
            Optional<String> answer = score(label);
            if (answer.isEmpty() || isWhole(answer.get())) {
                return answer;
            }
            line.add(answer.get());
        }
        return Optional.of(line.toString());
    }

    private Optional<String> score(String label) {
        while (true) {
            Optional<String> answer = prompter.ask(new Question(label, false, begun -> List.of()));
            String typed = answer.map(String::strip).orElse("");
            if (answer.isEmpty() || typed.matches("[0-5]") || isWhole(typed)) {
                return answer.map(String::strip);
            }
            if (typed.isEmpty() || typed.equals("-") || typed.equals(BLANK)) {
                return Optional.of(BLANK);
            }
            prompter.say(Sketch.of(pen().say("console.ballot-score")));
        }
    }

    /** Somebody who typed the whole ballot at one question. */
    private static boolean isWhole(String typed) {
        return typed.matches(".*[\\s=].*");
    }

    static Optional<ScoreSheet> sheet(Reply reply) {
        return reply.post().blocks().stream()
                .filter(ScoreSheet.class::isInstance)
                .map(ScoreSheet.class::cast)
                .findFirst();
    }

    /** What {@code vote show} shows to the same person at the same place. */
    Optional<Reply> shown(Request request) {
        return bot.commands()
                .named(request.command())
                .map(Commands::group)
                .flatMap(group -> bot.commands().named(group + " show"))
                .map(show -> bot.dispatcher().take(about(request, show)));
    }

    private static Request about(Request request, Command show) {
        var arguments = new HashMap<>(request.arguments());
        arguments
                .keySet()
                .removeIf(name -> show.parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals(name)));
        return new Request(
                request.id() + "-sheet",
                request.account(),
                request.shownName(),
                request.place(),
                show.name(),
                arguments,
                request.atDoor(),
                request.now());
    }

    private Pen pen() {
        return bot.platform().drawing().pen(bot.house());
    }
}
