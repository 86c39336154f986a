package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.moot.conversation.Text;
import org.moot.discord.speech.Harmless;

/** A ballot of more options than a form takes: private pages of at most seven, then all of it once more before it is cast. */
final class BallotPages {
    private static final int ON_A_PAGE = 7;
    private static final int MOST_STARS = 5;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_OPTION = 200;
    private static final Pattern WRITTEN =
            Pattern.compile("(pick|turn|review|cast|type)\\|([0-9]{1,18})(?:\\|([0-9]{1,2}))?");

    /** What a click on a page asks for, as its custom id says it; the stars themselves are never part of one. */
    sealed interface Step {
        long vote();

        record Pick(long vote, int option) implements Step {}

        record Turn(long vote, int page) implements Step {}

        record Review(long vote) implements Step {}

        record Cast(long vote) implements Step {}

        record Type(long vote) implements Step {}

        static Optional<Step> read(String id) {
            Matcher matcher = WRITTEN.matcher(id);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            long vote = Long.parseLong(matcher.group(2));
            int number = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            return Optional.of(
                    switch (matcher.group(1)) {
                        case "pick" -> new Pick(vote, number);
                        case "turn" -> new Turn(vote, number);
                        case "review" -> new Review(vote);
                        case "cast" -> new Cast(vote);
                        default -> new Type(vote);
                    });
        }
    }

    static int pageOf(int option, int options) {
        return option / size(options);
    }

    private static int pages(int options) {
        return (options + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    /** As even as can be: 20 are 7, 7 and 6. */
    private static int size(int options) {
        return (options + pages(options) - 1) / pages(options);
    }

    /** @param forgotten whether what was picked before is lost */
    MessageCreateData page(Booth.Paper paper, Drafts.Draft draft, int asked, boolean forgotten, Pen pen) {
        int pages = pages(paper.options());
        int page = Math.clamp(asked, 0, pages - 1);
        var parts = new ArrayList<ContainerChildComponent>();
        String lost = forgotten ? pen.say("discord.draft-forgotten") + "\n" : "";
        parts.add(TextDisplay.of("### " + pen.oneLine(paper.title()) + "\n" + lost + pen.say("discord.ballot-how")
                + "\n" + pen.say("discord.ballot-page", page + 1, pages)));
        int first = page * size(paper.options());
        int end = Math.min(paper.options(), first + size(paper.options()));
        for (int option = first; option < end; option++) {
            String name = pen.label(paper.sheet().options().get(option), LONGEST_OPTION);
            parts.add(TextDisplay.of("**" + (option + 1) + "** " + Harmless.marked(name)));
            parts.add(ActionRow.of(stars(paper.vote(), option, draft.scores().get(option), pen)));
        }
        parts.add(ActionRow.of(turning(paper.vote(), page, pages, pen)));
        return message(parts);
    }

    private static StringSelectMenu stars(long vote, int option, String picked, Pen pen) {
        var menu = StringSelectMenu.create("pick|" + vote + "|" + option).setPlaceholder(pen.say("discord.pick-stars"));
        for (int stars = 0; stars <= MOST_STARS; stars++) {
            String label = stars == 0 ? pen.say("discord.no-stars") : stars + "  " + "★".repeat(stars);
            menu.addOption(label, "" + stars);
        }
        menu.addOption(pen.say("discord.leave-blank"), Drafts.BLANK);
        if (!picked.equals(Drafts.BLANK)) {
            menu.setDefaultValues(picked);
        }
        return menu.build();
    }

    private static List<Button> turning(long vote, int page, int pages, Pen pen) {
        var buttons = new ArrayList<Button>();
        if (page > 0) {
            buttons.add(Button.secondary("turn|" + vote + "|" + (page - 1), label("discord.do-back", pen)));
        }
        if (page < pages - 1) {
            buttons.add(Button.primary("turn|" + vote + "|" + (page + 1), label("discord.do-next", pen)));
        }
        buttons.add(
                page < pages - 1
                        ? Button.secondary("review|" + vote, label("discord.do-review", pen))
                        : Button.primary("review|" + vote, label("discord.do-review", pen)));
        buttons.add(Button.secondary("type|" + vote, label("discord.do-type", pen)));
        return buttons;
    }

    MessageCreateData review(Booth.Paper paper, Drafts.Draft draft, List<Integer> order, Pen pen) {
        String lines = order.stream()
                .map(option ->
                        line(draft.scores().get(option), paper.sheet().options().get(option), pen))
                .collect(Collectors.joining("\n"));
        return message(List.of(
                TextDisplay.of(
                        "### " + pen.oneLine(paper.title()) + "\n" + lines + "\n\n" + pen.say("discord.ballot-review")),
                ActionRow.of(
                        Button.primary("cast|" + paper.vote(), label("discord.do-cast", pen)),
                        Button.secondary("turn|" + paper.vote() + "|0", label("discord.do-edit", pen)))));
    }

    private static String line(String score, Text option, Pen pen) {
        String stars = score.equals(Drafts.BLANK) ? pen.say("discord.blank") : score + "★";
        return "**" + stars + "** " + Harmless.marked(pen.label(option, 100));
    }

    private static String label(String key, Pen pen) {
        return pen.label(Text.of(key), LONGEST_LABEL);
    }

    private static MessageCreateData message(List<ContainerChildComponent> parts) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(parts))
                .build();
    }
}
