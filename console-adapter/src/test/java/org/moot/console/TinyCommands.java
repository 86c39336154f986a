package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** Commands about trees, which note what reached them. */
final class TinyCommands {
    private static final Parameter<String> NAME = Parameters.word("name", 40, "Oak");
    private static final Parameter<String> TEXT = Parameters.text("text", 400, "It is old.");
    private static final Parameter<Long> NUMBER = Parameters.number("number", "7");
    private static final Parameter<String> SCORES =
            new Parameter<>("scores", Shape.SCORES, true, 100, (typed, asking) -> typed.strip(), "5 0 3");

    final List<String> done = new ArrayList<>();

    List<Command> all() {
        return List.of(
                new Tree("plant", List.of(NAME), Answers.PUBLICLY),
                new Tree("describe", List.of(NAME, TEXT), Answers.PRIVATELY),
                new Tree("count", List.of(NUMBER), Answers.PRIVATELY),
                new Tree("cast", List.of(SCORES), Answers.PRIVATELY),
                new Tree("show", List.of(), Answers.PRIVATELY),
                new Tree("who", List.of(), Answers.PRIVATELY),
                new Tree("fell", List.of(), Answers.PRIVATELY),
                new Tree("break", List.of(), Answers.PRIVATELY));
    }

    private final class Tree implements Command {
        private final String verb;
        private final List<Parameter<?>> parameters;
        private final Answers answers;

        Tree(String verb, List<Parameter<?>> parameters, Answers answers) {
            this.verb = verb;
            this.parameters = parameters;
            this.answers = answers;
        }

        @Override
        public String name() {
            return "tree " + verb;
        }

        @Override
        public List<Parameter<?>> parameters() {
            return parameters;
        }

        @Override
        public Permission needs() {
            return Permission.ANYBODY;
        }

        @Override
        public Answers answers() {
            return answers;
        }

        @Override
        public Post perform(Asked asked) {
            return switch (verb) {
                case "fell" -> throw Refusal.because("moot.muted");
                case "break" -> throw new IllegalStateException("a branch");
                case "show" -> noted("show", sheet());
                case "who" ->
                    noted(
                            "who " + asked.request().account().orElseThrow().id() + " "
                                    + asked.request().shownName(),
                            Post.of());
                default ->
                    noted(
                            verb + " " + new TreeMap<>(asked.request().arguments()),
                            Post.of(new Block.Prose(Text.plain("Planted."))));
            };
        }

        private Post noted(String what, Post post) {
            done.add(what);
            return post;
        }

        private static Post sheet() {
            return Post.of(
                    new Block.Title(Text.plain("A tree")),
                    new Block.ScoreSheet(1, List.of(Text.plain("Oak"), Text.plain("Ash"), Text.plain("Elm"))));
        }
    }
}
