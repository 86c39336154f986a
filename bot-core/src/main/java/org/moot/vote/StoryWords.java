package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import org.moot.conversation.Text;
import org.moot.count.Figures;
import org.moot.count.Fraction;
import org.moot.count.OptionGroup;
import org.moot.count.OptionRef;
import org.moot.count.Share;
import org.moot.count.Step;
import org.moot.count.Story;

/** Puts the names of options into the story of a count. */
public final class StoryWords {
    private final List<String> names;

    /** @param names in the order of the ballots */
    public StoryWords(List<String> names) {
        this.names = names;
    }

    /** One text for each step. */
    public List<Text> of(Story story) {
        return story.steps().stream().map(this::of).toList();
    }

    private Text of(Step step) {
        return Text.of(step.key(), step.args().stream().map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case OptionRef option -> Text.plain(names.get(option.option()));
            case OptionGroup group ->
                list(group.options().stream()
                        .map(option -> Text.plain(names.get(option.option())))
                        .toList());
            case Figures figures ->
                list(figures.figures().stream()
                        .map(figure -> Text.of("vote.figure", Text.plain(names.get(figure.option())), figure.number()))
                        .toList());
            case Fraction fraction -> Text.plain(fraction.toString());
            case Double number -> tenths(number);
            default -> argument;
        };
    }

    /** The names of these options: A, B and C. */
    public Text names(List<Integer> options) {
        return list(
                options.stream().map(option -> Text.plain(names.get(option))).toList());
    }

    /** A, B and C. */
    static Text list(List<Text> all) {
        if (all.isEmpty()) {
            return Text.of("vote.list-none");
        }
        var some = new ArrayList<>(all);
        Text last = some.removeLast();
        return some.stream()
                .reduce((one, other) -> Text.of("vote.list-more", one, other))
                .map(begun -> Text.of("vote.list-last", begun, last))
                .orElse(last);
    }

    /** A share with what it is a share of; where nobody could be one, these words instead of a percentage. */
    static Text share(Share share) {
        return percent(share, "vote.share", "vote.share-of-none");
    }

    /** A share of all counted ballots. */
    static Text counted(Share share) {
        return percent(share, "vote.share-of-counted", "vote.share-of-none");
    }

    private static Text percent(Share share, String key, String none) {
        return share.percent().stream()
                .mapToObj(percent -> Text.of(key, tenths(percent), share.part(), share.whole()))
                .findFirst()
                .orElse(Text.of(none));
    }

    /** Percentages have one decimal, and none where it would be zero. */
    public static Object tenths(double number) {
        long tenths = Math.round(10 * number);
        return tenths % 10 == 0 ? (Object) (tenths / 10) : Text.of("vote.decimal", tenths / 10, tenths % 10);
    }
}
