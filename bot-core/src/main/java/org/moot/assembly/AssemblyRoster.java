package org.moot.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Unreadable;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Shows who is in an assembly, some at a time, to those who are in it. */
final class AssemblyRoster implements Command {
    private static final int A_PAGE = 20;
    private static final Parameter<PersonId> AFTER = new Parameter<>(
                    "after",
                    Shape.WORD,
                    true,
                    36,
                    (typed, asking) -> read(typed),
                    "00000000-0000-4000-8000-000000000000")
            .optional();

    private final Parameter<Assembly> assembly;
    private final Roster roster;
    private final Names names;
    private final AssemblyCard card;

    AssemblyRoster(Parameter<Assembly> assembly, Roster roster, Names names, AssemblyCard card) {
        this.assembly = assembly;
        this.roster = roster;
        this.names = names;
        this.card = card;
    }

    @Override
    public String name() {
        return "assembly roster";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly, AFTER);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly shown = asked.the(assembly);
        List<PersonId> found = roster.page(shown.id(), asked.maybe(AFTER), A_PAGE + 1);
        List<PersonId> page = found.stream().limit(A_PAGE).toList();
        Post.Writer post = Post.titled(Text.of("assembly.roster", shown.name()))
                .prose(card.people(shown))
                .items(items(page));
        if (found.size() > A_PAGE) {
            post.action(
                    "assembly.do-more",
                    name(),
                    Map.of("assembly", shown.handle(), "after", page.getLast().toString()));
        }
        return post.done();
    }

    private List<Block.Item> items(List<PersonId> page) {
        Map<PersonId, Text.Named> known = names.of(page);
        return page.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(named -> Text.of("assembly.roster-line", named))
                        .orElse(Names.LEFT))
                .map(Post::item)
                .toList();
    }

    private static PersonId read(String typed) {
        try {
            return PersonId.of(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new Unreadable("assembly.not-a-page");
        }
    }
}
