package org.moot.privacy;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.office.TwoPersons;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.people.PersonParameter;

/** Asks that two whom Moot takes for two people are one from now on; a second person approves it. */
final class MemberMerge implements Command {
    private static final int LONGEST_REASON = 1000;

    private final Parameter<String> reason =
            Parameters.text("reason", LONGEST_REASON, "they told both of us that they have two accounts");
    private final Parameter<Person> goes;
    private final Parameter<Person> stays;
    private final Parameter<Assembly> assembly;
    private final TwoPersons two;

    MemberMerge(People people, Parameter<Assembly> assembly, TwoPersons two) {
        this.goes = PersonParameter.of("person", people);
        this.stays = PersonParameter.of("into", people);
        this.assembly = assembly;
        this.two = two;
    }

    @Override
    public String name() {
        return "member merge";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(goes, stays, reason, assembly);
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
        PersonId gone = asked.the(goes).id();
        PersonId kept = asked.the(stays).id();
        Refusal.when(gone.equals(kept), "privacy.merge-same");
        Assembly told = asked.the(assembly);
        var who = Map.of(MergePersons.GOES, gone.toString(), MergePersons.STAYS, kept.toString());
        var wish = new Act.Wish(
                told.id(), MergePersons.KIND, told.subject(), who, asked.the(reason), PersonId.asking(asked));
        Act act = two.ask(wish, asked.now());
        return Post.saying(
                "privacy.merge-asked",
                act.number(),
                two.words(act),
                act.rule().until(),
                new Text.Typed("act approve " + act.number()));
    }
}
