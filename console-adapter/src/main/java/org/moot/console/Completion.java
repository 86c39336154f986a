package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.TypedLine;
import org.moot.console.Prompter.Question;

/** Finishes what is being typed: names of commands, their parameters, and the values that can be known beforehand. */
final class Completion implements Completer {
    private final Bot bot;
    private final Session session;
    private Optional<Question> asked = Optional.empty();

    Completion(Bot bot, Session session) {
        this.bot = bot;
        this.session = session;
    }

    /** While a question is asked, only its answers are suggested. */
    void during(Optional<Question> question) {
        asked = question;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (asked.isPresent()) {
            asked.get().suggest().apply(line.word()).forEach(value -> candidates.add(value(value)));
        } else if (line.line().stripLeading().startsWith(":")) {
            directives(line, candidates);
        } else {
            commands(line, candidates);
        }
    }

    private void directives(ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            Directives.known(bot.isDemo())
                    .forEach(name -> candidates.add(described(":" + name, "console.directive." + name + ".does")));
        } else if (line.words().getFirst().equals(":in")) {
            bot.signposts()
                    .halls(bot.platform().halls())
                    .forEach(sign -> candidates.add(value(sign.hall().written())));
        }
    }

    private void commands(ParsedLine line, List<Candidate> candidates) {
        String before = line.line().substring(0, line.cursor() - line.wordCursor());
        Optional<Command> command =
                bot.commands().named(TypedLine.read(before, bot.commands()).command());
        if (line.wordIndex() == 0) {
            bot.commands().groups().forEach(group -> candidates.add(described(group, "help.group." + group)));
        } else if (line.wordIndex() == 1) {
            names(line.words().getFirst(), candidates);
        }
        command.filter(Session::isForPeople).ifPresent(it -> arguments(it, before, line.word(), candidates));
    }

    private void names(String group, List<Candidate> candidates) {
        for (Command command : bot.commands().forPeople()) {
            String[] words = command.name().split(" ", 2);
            if (words.length == 2 && words[0].equals(group)) {
                candidates.add(described(words[1], "help." + command.name().replace(' ', '-')));
            }
        }
    }

    private void arguments(Command command, String before, String begun, List<Candidate> candidates) {
        Map<String, String> given = TypedLine.read(before, bot.commands()).arguments();
        var open = new ArrayList<Parameter<?>>();
        for (Parameter<?> parameter : command.parameters()) {
            if (before.stripTrailing().endsWith(" " + parameter.name() + ":")) {
                values(command, given, parameter, begun, candidates);
                return;
            }
            if (!given.containsKey(parameter.name())) {
                open.add(parameter);
            }
        }
        open.stream()
                .filter(parameter -> begun.isEmpty() || parameter.reading().mayBe(begun))
                .findFirst()
                .ifPresent(parameter -> values(command, given, parameter, begun, candidates));
        open.forEach(parameter -> candidates.add(value(parameter.name() + ":")));
    }

    private void values(
            Command command,
            Map<String, String> given,
            Parameter<?> parameter,
            String begun,
            List<Candidate> candidates) {
        boolean oneWord = parameter.shape() == Shape.WORD || parameter.shape() == Shape.CHOICE;
        for (String value : bot.form().suggest(session.request(command.name(), given), parameter, begun)) {
            boolean quoted = oneWord && value.indexOf(' ') >= 0;
            candidates.add(value(quoted ? '"' + value + '"' : value));
        }
    }

    private Candidate described(String value, String key) {
        return new Candidate(value, value, null, words(key).orElse(null), null, null, true);
    }

    private Optional<String> words(String key) {
        String words = bot.platform().drawing().pen(bot.house()).say(key);
        return Optional.of(words).filter(it -> !it.equals(key));
    }

    private static Candidate value(String value) {
        return new Candidate(value, value, null, null, null, null, true);
    }
}
