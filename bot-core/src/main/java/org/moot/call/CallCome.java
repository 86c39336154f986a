package org.moot.call;

import java.util.List;
import java.util.Locale;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Says whether one will come to the next call. */
final class CallCome implements Command {
    private static final Parameter<String> COMING = Parameters.choice("coming", List.of("yes", "maybe", "no"), "yes");

    private final Diary diary;
    private final Parameter<Series> call;

    CallCome(Diary diary) {
        this.diary = diary;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call come";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, COMING);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Series series = asked.the(call);
        PersonId person = PersonId.asking(asked);
        diary.checkDoor(series, person);
        Call planned = diary.planned(series);
        var coming = Calls.Coming.valueOf(asked.the(COMING).toUpperCase(Locale.ROOT));
        diary.books().calls().answer(planned.number(), person, coming);
        diary.show(planned);
        return Post.saying("call.answered-" + asked.the(COMING), series.title(), planned.starts());
    }
}
