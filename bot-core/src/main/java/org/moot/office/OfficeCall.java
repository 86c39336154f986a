package org.moot.office;

import java.time.Duration;
import java.time.Instant;
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
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Opens nominations for an office that is free, held in the interim, or soon free. */
final class OfficeCall implements Command {
    private static final Duration SOON = Duration.ofDays(30);

    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Assembly> assembly;
    private final Officers officers;
    private final Nominating nominating;
    private final Questions questions;
    private final Names names;

    OfficeCall(
            Parameter<Assembly> assembly, Officers officers, Nominating nominating, Questions questions, Names names) {
        this.assembly = assembly;
        this.officers = officers;
        this.nominating = nominating;
        this.questions = questions;
        this.names = names;
    }

    @Override
    public String name() {
        return "office call";
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
        String called = asked.the(office);
        Assembly where = asked.the(assembly);
        Refusal.when(questions.isBefore(where, called), "office.asked-already", called);
        officers.holder(where.id(), called)
                .filter(officer -> isSettled(officer, asked.now()))
                .ifPresent(officer -> {
                    throw Refusal.because(
                            "office.held",
                            names.of(officer.person()),
                            called,
                            officer.ends(),
                            new Text.Typed("office remove " + called));
                });
        Nomination opened = nominating.open(where, called, PersonId.asking(asked), asked.now());
        return Post.saying("office.call-opened", called, opened.closes(), new Text.Typed("office stand " + called));
    }

    private static boolean isSettled(Officer officer, Instant now) {
        return !officer.interim() && now.isBefore(officer.ends().minus(SOON));
    }
}
