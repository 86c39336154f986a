package org.moot.office;

import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Nominations.Nomination;
import org.moot.office.Nominations.Nominee;
import org.moot.people.PersonId;

/** Accepts that somebody else proposed one for an office. */
final class OfficeAccept implements Command {
    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Assembly> assembly;
    private final Nominating nominating;

    OfficeAccept(Parameter<Assembly> assembly, Nominating nominating) {
        this.assembly = assembly;
        this.nominating = nominating;
    }

    @Override
    public String name() {
        return "office accept";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(office, assembly);
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
    public Post perform(Asked asked) {
        PersonId person = PersonId.asking(asked);
        Nomination nomination = nominating.of(asked.the(assembly), asked.the(office));
        Nominee nominee = nomination
                .nominee(person)
                .orElseThrow(() -> Refusal.because(
                        "office.not-proposed", asked.the(office), new Text.Typed("office stand " + asked.the(office))));
        nominating.enter(asked.the(assembly), asked.the(office), new Nominee(person, true, nominee.namedBy()));
        return Post.saying("office.you-stand", asked.the(office), nomination.closes());
    }
}
