package org.moot.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.moot.command.Asker;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Request;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Every command as a slash command: generated from the commands themselves, in every language that Moot has words in. */
final class Listing {
    /** The group of the adapter's own command. */
    static final String SETUP = "setup";

    static final String CHECK = "check";

    /** What the menu of a message offers. */
    static final String HIDE = "moot hide";

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST = 100;
    private static final int LONGEST_TYPED = 6000;

    private final org.moot.command.Commands commands;
    private final Words words;
    private final Pen english;

    Listing(org.moot.command.Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
        this.english = Tongues.pen(words, DiscordLocale.ENGLISH_UK);
    }

    List<CommandData> all() {
        var all = new ArrayList<CommandData>();
        var groups = new TreeMap<String, List<Command>>();
        commands.forPeople()
                .forEach(command -> groups.computeIfAbsent(
                                org.moot.command.Commands.group(command), group -> new ArrayList<>())
                        .add(command));
        groups.forEach((group, members) -> all.add(slash(group, members)));
        all.add(setup());
        commands.named(HIDE).ifPresent(hide -> all.add(hiding()));
        return all;
    }

    private SlashCommandData slash(String group, List<Command> members) {
        Command first = members.getFirst();
        if (first.name().equals(group)) {
            SlashCommandData alone = open(group, Text.of("help." + group));
            return alone.addOptions(options(first));
        }
        SlashCommandData data = open(group, Text.of("help.group." + group));
        members.forEach(member -> data.addSubcommands(subcommand(member)));
        return data;
    }

    private SlashCommandData open(String name, Text description) {
        return Commands.slash(name, described(english, description))
                .setDescriptionLocalizations(elsewhere(description))
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    private SubcommandData subcommand(Command command) {
        var sentence = Text.of("help." + command.name().replace(' ', '-'));
        return new SubcommandData(command.name().split(" ", 2)[1], described(english, sentence))
                .setDescriptionLocalizations(elsewhere(sentence))
                .addOptions(options(command));
    }

    /** In the menu of every message. */
    private CommandData hiding() {
        var label = Text.of("discord.do-hide");
        CommandData data =
                Commands.message(english.label(label, LONGEST_NAME)).setContexts(InteractionContextType.GUILD);
        var others = new TreeMap<DiscordLocale, String>();
        for (DiscordLocale locale : Tongues.all()) {
            String there = Tongues.pen(words, locale).label(label, LONGEST_NAME);
            if (!there.equals(data.getName())) {
                others.put(locale, there);
            }
        }
        return data.setNameLocalizations(others);
    }

    /** Seen by those who run the server, unless they show it to others. */
    private SlashCommandData setup() {
        var about = Text.of("discord.setup");
        var check = Text.of("discord.setup-check");
        return Commands.slash(SETUP, described(english, about))
                .setDescriptionLocalizations(elsewhere(about))
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(new SubcommandData(CHECK, described(english, check))
                        .setDescriptionLocalizations(elsewhere(check)));
    }

    /** Those that have to be given come first, as Discord wants it. */
    private List<OptionData> options(Command command) {
        return command.parameters().stream()
                .map(parameter -> option(command, parameter))
                .sorted(Comparator.comparing(option -> !option.isRequired()))
                .toList();
    }

    private OptionData option(Command command, Parameter<?> parameter) {
        Text about = Fields.about(command.name(), parameter, words, english.reader());
        var option = new OptionData(
                        OptionType.STRING, parameter.name(), described(english, about), isRequired(parameter))
                .setDescriptionLocalizations(elsewhere(about))
                .setMaxLength(Math.min(LONGEST_TYPED, Math.max(parameter.longest(), 1)));
        List<String> fixed = parameter.shape() == Shape.CHOICE ? fixed(parameter) : List.<String>of();
        if (!fixed.isEmpty() && fixed.size() <= OptionData.MAX_CHOICES) {
            fixed.forEach(word -> option.addChoice(word, word));
            return option;
        }
        return option.setAutoComplete(parameter.shape() == Shape.WORD || parameter.shape() == Shape.CHOICE);
    }

    /** Whatever a form can ask for can be left out. */
    private static boolean isRequired(Parameter<?> parameter) {
        boolean isWord = parameter.shape() == Shape.WORD || parameter.shape() == Shape.CHOICE;
        return parameter.required() && isWord && !parameter.reading().followsFromPlace();
    }

    /** The words that it takes, where they are few and the same for everybody. */
    private List<String> fixed(Parameter<?> parameter) {
        var nobody = Request.byClock("", "", Map.of(), Instant.EPOCH);
        var asking = new Parameter.Asking(nobody, new Asker(Optional.empty(), "", english.reader()));
        return parameter.reading().suggest("", asking);
    }

    private static String described(Pen pen, Text text) {
        return pen.label(text, LONGEST);
    }

    /** Languages in which the words are other ones. */
    private Map<DiscordLocale, String> elsewhere(Text text) {
        String here = described(english, text);
        var others = new TreeMap<DiscordLocale, String>();
        for (DiscordLocale locale : Tongues.all()) {
            String there = described(Tongues.pen(words, locale), text);
            if (!there.equals(here)) {
                others.put(locale, there);
            }
        }
        return others;
    }
}
