package org.moot.office;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Shows what waits for a second person, each with its reason. */
final class ActList implements Command {
    private static final int SHOWN = 10;

    private final TwoPersons two;
    private final ActNews news;

    ActList(TwoPersons two, ActNews news) {
        this.two = two;
        this.news = news;
    }

    @Override
    public String name() {
        return "act list";
    }

    @Override
    public Permission needs() {
        return Right.TWO_PERSONS;
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
        List<Act> waiting = two.waiting(PersonId.asking(asked), SHOWN, asked.now());
        if (waiting.size() == 1) {
            return news.waiting(waiting.getFirst(), two.words(waiting.getFirst()));
        }
        var list = Post.titled(Text.of("office.act-list"));
        return waiting.isEmpty()
                ? list.prose("office.act-none").done()
                : list.items(waiting.stream().map(this::item).toList()).done();
    }

    private Block.Item item(Act act) {
        return news.item(act, two.words(act));
    }
}
