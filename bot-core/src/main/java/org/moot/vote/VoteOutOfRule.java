package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.office.TwoPersons;
import org.moot.people.PersonId;

/** Asks for something out of the rule; a second person approves it, and only then it is done. */
final class VoteOutOfRule implements Command {
    private static final int LONGEST_REASON = 1000;

    private final Parameter<String> reason =
            Parameters.text("reason", LONGEST_REASON, "the hall was locked for a day and nobody could read it");
    private final Parameter<Vote> vote;
    private final VoteDeed deed;
    private final TwoPersons two;

    VoteOutOfRule(Parameter<Vote> vote, VoteDeed deed, TwoPersons two) {
        this.vote = vote;
        this.deed = deed;
        this.two = two;
    }

    @Override
    public String name() {
        return deed.command();
    }

    @Override
    public List<Parameter<?>> parameters() {
        var all = new ArrayList<Parameter<?>>(List.of(vote));
        all.addAll(deed.asks());
        all.add(reason);
        return List.copyOf(all);
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
    public Post perform(Asked asked) {
        Vote about = asked.the(vote);
        var wish = new Act.Wish(
                about.assembly(),
                deed.kind(),
                about.subject(),
                deed.details(about, asked, asked.now()),
                asked.the(reason),
                PersonId.asking(asked));
        Act act = two.ask(wish, asked.now());
        return Post.saying(
                "vote.act-asked",
                act.number(),
                two.words(act),
                act.rule().until(),
                new Text.Typed("act approve " + act.number()));
    }
}
