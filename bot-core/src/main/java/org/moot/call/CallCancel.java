package org.moot.call;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;

/** Calls off a call for good, all of its days. */
final class CallCancel implements Command {
    private final Diary diary;
    private final Planning planning;
    private final Parameter<Series> call;

    CallCancel(Diary diary, Planning planning) {
        this.diary = diary;
        this.planning = planning;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call cancel";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call);
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
        Refusal.when(series.isOver(), "call.is-over", series.title());
        Series cancelled = diary.books().series().change(series.id(), it -> it.cancelled(asked.now()));
        planning.follow(cancelled, asked.now());
        diary.note("call.cancelled", cancelled, by, asked.now());
        diary.tell(
                cancelled,
                "call.was-cancelled",
                cancelled.title(),
                diary.out().names().of(by));
        return Post.saying("call.cancelled", cancelled.title());
    }
}
