package org.moot.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Writes the reference of all commands, and the table of who may give which, as Markdown. */
public final class Reference {
    private final Commands commands;
    private final Words words;
    private final Reader reader;
    private final Dialect dialect = new MarkdownDialect();

    public Reference(Commands commands, Words words, Reader reader) {
        this.commands = commands;
        this.words = words;
        this.reader = reader;
    }

    /** The whole page; the same for the same commands and words. */
    public String markdown() {
        var page = new StringBuilder();
        page.append("# ").append(say("help.reference.title")).append("\n\n");
        page.append(say("help.reference.intro")).append('\n');
        commands.groups().forEach(group -> group(page, group));
        rights(page);
        return page.toString();
    }

    private void group(StringBuilder page, String group) {
        page.append("\n## ")
                .append(group)
                .append("\n\n")
                .append(say("help.group." + group))
                .append('\n');
        commands.forPeople().stream()
                .filter(command -> Commands.group(command).equals(group))
                .forEach(command -> one(page, command));
    }

    private void one(StringBuilder page, Command command) {
        page.append("\n### ").append(command.name()).append("\n\n");
        page.append(say(HelpWords.sentence(command))).append("\n\n");
        page.append("    ").append(HelpWords.example(command)).append("\n\n");
        for (Parameter<?> parameter : command.parameters()) {
            page.append("* `").append(parameter.name()).append("`: ");
            page.append(say(HelpWords.fact(parameter).value())).append('\n');
        }
        fact(page, say("help.who"), say("help.right." + command.needs().key()));
        HelpWords.remark(command, words, reader.language())
                .ifPresent(remark -> fact(page, say("help.remark"), say(remark)));
        String answer = command.answers().name().toLowerCase(Locale.ROOT);
        fact(page, say("help.answer"), say("help.answer." + answer));
    }

    private static void fact(StringBuilder page, String label, String value) {
        page.append("* ").append(label).append(": ").append(value).append('\n');
    }

    private void rights(StringBuilder page) {
        page.append("\n## ").append(say("help.reference.rights")).append("\n\n");
        page.append(say("help.reference.rights-intro")).append("\n\n");
        List<Standing> kinds = Arrays.asList(Standing.values());
        row(
                page,
                say("help.reference.command"),
                kinds.stream().map(kind -> say("help.standing." + kind.word())).toList());
        row(page, "---", kinds.stream().map(kind -> "---").toList());
        for (Command command : commands.all()) {
            row(
                    page,
                    "`" + command.name() + "`",
                    kinds.stream().map(kind -> cell(command, kind)).toList());
        }
    }

    private String cell(Command command, Standing kind) {
        if (!command.needs().has(kind)) {
            return say("help.reference.may-not");
        }
        boolean isLimited = HelpWords.remark(command, words, reader.language()).isPresent();
        return say(isLimited ? "help.reference.may-limited" : "help.reference.may");
    }

    private static void row(StringBuilder page, String first, List<String> rest) {
        page.append("| ").append(first).append(" | ");
        page.append(rest.stream().collect(Collectors.joining(" | "))).append(" |\n");
    }

    private String say(String key) {
        return say(Text.of(key));
    }

    private String say(Text text) {
        return words.say(text, reader, dialect);
    }
}
