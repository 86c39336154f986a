package org.moot.moot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.assembly.Audience;
import org.moot.assembly.Right;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;

/** Closes a moot: who started it at any time, anybody after 30 days of silence. No office closes what others talk about. */
final class MootClose implements Command {
    private final Parameter<Moot> moot;
    private final Moots moots;
    private final Audience audience;
    private final Noticeboard noticeboard;
    private final AuditLog audit;

    MootClose(Parameter<Moot> moot, Moots moots, Audience audience, Noticeboard noticeboard, AuditLog audit) {
        this.moot = moot;
        this.moots = moots;
        this.audience = audience;
        this.noticeboard = noticeboard;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "moot close";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(moot);
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
        Moot closed = moots.change(asked.the(moot).id(), it -> closing(it, person, asked.now()));
        audit.note(new Happening(
                "moot.closed", asked.now(), Map.of("moot", closed.id().toString(), "person", person.toString())));
        audience.tellIn(closed.about(), closed.assembly(), Post.saying("moot.is-closed"));
        noticeboard.show(closed.about());
        return Post.saying("moot.closed", closed.title());
    }

    private static Moot closing(Moot moot, PersonId person, Instant now) {
        Refusal.unless(
                moot.about().kind().equals(Moot.SUBJECT),
                "moot.closes-by-itself",
                moot.title(),
                new Text.Typed(moot.about().kind() + " show " + moot.about().key()));
        Refusal.unless(moot.isOpen(), "moot.closed-already", moot.title());
        Refusal.unless(moot.startedBy().equals(person) || moot.isSilent(now), "moot.not-yours-to-close", moot.title());
        return moot.closing(now);
    }
}
