package org.moot.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.Text;

/** Puts other words in the place of names that somebody typed or was called by, wherever a record has exactly those. */
record Unnaming(Map<String, Text> names) {
    private static final String PLAIN = Text.plain("").key();

    Block of(Block block) {
        return switch (block) {
            case Block.Title(var text) -> new Block.Title(of(text));
            case Block.Prose(var text) -> new Block.Prose(of(text));
            case Block.Facts(var facts) ->
                new Block.Facts(facts.stream()
                        .map(fact -> new Block.Fact(of(fact.label()), of(fact.value())))
                        .toList());
            case Block.Choices(var question, var choices) ->
                new Block.Choices(
                        of(question),
                        choices.stream()
                                .map(choice -> new Block.Choice(of(choice.name()), of(choice.detail())))
                                .toList());
            case Block.ScoreSheet(var vote, var options) -> new Block.ScoreSheet(vote, all(options));
            case Block.Tally(var counted, var rows, var runoff) ->
                new Block.Tally(counted, rows.stream().map(this::of).toList(), runoff);
            case Block.Agenda(var items) ->
                new Block.Agenda(items.stream()
                        .map(item -> new Block.Item(of(item.what()), of(item.detail())))
                        .toList());
            case Block.Document document -> document;
            case Block.Progress progress -> progress;
            case Block.Actions actions -> actions;
        };
    }

    private Block.Row of(Block.Row row) {
        return new Block.Row(of(row.option()), row.stars(), row.average(), row.histogram(), row.beats(), row.chosen());
    }

    private Optional<Text> of(Optional<Text> text) {
        return text.map(this::of);
    }

    private List<Text> all(List<Text> texts) {
        return texts.stream().map(this::of).toList();
    }

    Text of(Text text) {
        if (text.key().equals(PLAIN) && text.args().getFirst() instanceof String typed) {
            return names.getOrDefault(typed, text);
        }
        return new Text(text.key(), text.args().stream().map(this::argument).toList());
    }

    private Object argument(Object argument) {
        return argument instanceof Text text ? of(text) : argument;
    }
}
