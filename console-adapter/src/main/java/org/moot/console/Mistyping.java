package org.moot.console;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moot.command.Command;
import org.moot.command.Commands;
import org.moot.command.Nearness;
import org.moot.command.Parameter.Shape;

/**
 * Tells a command with a slip of the pen from something to be said in a thread. When in doubt nothing is said: a ballot
 * that everybody reads cannot be taken back.
 */
final class Mistyping {
    private static final int SLIPS = 2;
    private static final Pattern SCORES =
            Pattern.compile("([^\\s,;=]+\\s*=)?\\s*[0-5_-]([\\s,;]+([^\\s,;=]+\\s*=)?\\s*[0-5_-])*");

    private final Commands commands;

    Mistyping(Commands commands) {
        this.commands = commands;
    }

    boolean isLikely(String line) {
        List<String> words = List.of(line.toLowerCase(Locale.ROOT).split("\\s+"));
        String two = String.join(" ", words.subList(0, Math.min(2, words.size())));
        boolean nearACommand = commands.forPeople().stream()
                .map(Command::name)
                .filter(name -> name.indexOf(' ') > 0)
                .anyMatch(name -> Nearness.distance(two, name) <= SLIPS);
        return nearACommand || mayHoldABallot(words);
    }

    /** Scores and nothing else, as they are typed behind {@code vote cast}. */
    static boolean isBareBallot(String line) {
        return SCORES.matcher(line.strip()).matches();
    }

    /** Begins like a command that takes scores, with a number somewhere behind; or is scores alone. */
    boolean mayHoldABallot(String line) {
        return isBareBallot(line)
                || mayHoldABallot(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    private boolean mayHoldABallot(List<String> words) {
        boolean beginsSo = commands.forPeople().stream()
                .filter(Mistyping::takesScores)
                .map(Commands::group)
                .anyMatch(group -> Nearness.distance(words.getFirst(), group) <= 1);
        return beginsSo && words.stream().skip(1).anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    static boolean takesScores(Command command) {
        return command.parameters().stream().anyMatch(parameter -> parameter.shape() == Shape.SCORES);
    }
}
