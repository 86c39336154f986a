package org.moot.call;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Says that one hosts the next call, or no longer. */
final class CallHost implements Command {
    private static final Parameter<String> HOSTING =
            Parameters.choice("hosting", List.of("yes", "no"), "yes").optional();

    private final Diary diary;
    private final Parameter<Series> call;

    CallHost(Diary diary) {
        this.diary = diary;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call host";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, HOSTING);
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
        Series series = asked.the(call);
        PersonId by = diary.speaking(asked, series.assembly());
        Call planned = diary.planned(series);
        if (asked.maybe(HOSTING).filter("no"::equals).isPresent()) {
            Call without = diary.books()
                    .calls()
                    .change(planned.number(), it -> it.hostedBy(it.host().filter(host -> !host.equals(by))));
            diary.show(without);
            return Post.saying("call.hosted-no-more", planned.starts());
        }
        diary.show(diary.books().calls().change(planned.number(), it -> it.hostedBy(Optional.of(by))));
        return Post.saying(
                "call.hosted",
                series.title(),
                planned.starts(),
                new Text.Typed("call host " + series.id() + " hosting: no"));
    }
}
