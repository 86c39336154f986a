package org.moot.discord;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.discord.speech.Harmless;

/** The ballot as a form of stars, and as a field to type it into; both always open empty. */
final class BallotForm {
    private static final int MOST_PARTS = 5;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_ABOUT = 100;
    private static final int MOST_STARS = 5;
    private static final int LONGEST_TYPED = 4000;
    private static final Pattern WRITTEN = Pattern.compile("ballot\\|([0-9]{1,18})\\|([1-5])\\|([0-9a-f]{1,8})");
    private static final Pattern TYPED = Pattern.compile("typed\\|([0-9]{1,18})");

    private final Words words;

    BallotForm(Words words) {
        this.words = words;
    }

    /**
     * What a form was for.
     *
     * @param names a checksum of the options' names, which notices when they are other ones
     */
    record Id(long vote, int options, String names) {
        static Id of(Booth.Paper paper) {
            var sum = new CRC32();
            sum.update(paper.sheet().options().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return new Id(paper.vote(), paper.options(), Long.toHexString(sum.getValue()));
        }

        static Optional<Id> read(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            return matcher.matches()
                    ? Optional.of(new Id(
                            Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                    : Optional.empty();
        }

        String written() {
            return "ballot|" + vote + "|" + options + "|" + names;
        }
    }

    static String field(int option) {
        return "o" + option;
    }

    /** The stars that stand in a field; empty where this is nothing that such a form can send. */
    static Optional<String> score(@Nullable ModalMapping field) {
        if (field == null || field.getType() != Component.Type.RADIO_GROUP) {
            return Optional.empty();
        }
        String given = field.getAsOptionalString();
        return Optional.of(given == null || given.isBlank() ? Drafts.BLANK : given)
                .filter(it -> it.equals(Drafts.BLANK) || it.matches("[0-5]"));
    }

    /** The vote of a form into which a ballot is typed. */
    static Optional<Long> typedFor(String id) {
        Matcher matcher = TYPED.matcher(id);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    Modal modal(Booth.Paper paper, DiscordLocale locale) {
        Pen pen = Tongues.pen(words, locale);
        var parts = new ArrayList<ModalTopLevelComponent>();
        if (paper.options() < MOST_PARTS) {
            parts.add(TextDisplay.of(
                    Harmless.marked(pen.label(paper.title(), 300)) + "\n" + pen.say("discord.ballot-how")));
        }
        int number = 1;
        for (Text option : paper.sheet().options()) {
            parts.add(stars(number++, pen.label(option, 400), pen));
        }
        return Modal.create(Id.of(paper).written(), pen.label(Text.of("discord.ballot-title"), LONGEST_LABEL))
                .addComponents(parts)
                .build();
    }

    /** A name that is too long for the label goes on in the line below it. */
    private static Label stars(int number, String name, Pen pen) {
        var group = RadioGroup.create(field(number)).setRequired(false);
        for (int stars = 0; stars <= MOST_STARS; stars++) {
            String label = stars == 0 ? pen.say("discord.no-stars") : stars + "  " + "★".repeat(stars);
            group.addOption(label, "" + stars);
        }
        String whole = number + "  " + name;
        return whole.length() <= LONGEST_LABEL
                ? Label.of(whole, group.build())
                : Label.of(Pen.cut(whole, LONGEST_LABEL), Pen.cut(name, LONGEST_ABOUT), group.build());
    }

    /** For keyboards, screen readers and those who know the order. */
    Modal typed(long vote, DiscordLocale locale) {
        Pen pen = Tongues.pen(words, locale);
        var input = TextInput.create(Booth.SCORES, TextInputStyle.PARAGRAPH)
                .setPlaceholder("5 0 3")
                .setMaxLength(LONGEST_TYPED)
                .build();
        return Modal.create("typed|" + vote, pen.label(Text.of("discord.ballot-title"), LONGEST_LABEL))
                .addComponents(Label.of(
                        pen.label(Text.of("discord.ballot-type"), LONGEST_LABEL),
                        pen.label(Text.of("discord.ballot-type-how"), LONGEST_ABOUT),
                        input))
                .build();
    }
}
