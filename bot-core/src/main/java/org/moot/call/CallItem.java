package org.moot.call;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;

/** Puts something on the agenda of the next call. */
final class CallItem implements Command {
    private static final Parameter<String> WORDS =
            Parameters.line("words", Call.LONGEST_ITEM, "Where do we plant next?");

    private final Diary diary;
    private final Parameter<Series> call;

    CallItem(Diary diary) {
        this.diary = diary;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call item";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, WORDS);
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
        var item = new Call.Item(by, asked.the(WORDS), asked.now());
        Call changed = diary.books().calls().change(planned.number(), it -> {
            Refusal.when(it.items().size() >= Call.MOST_ITEMS, "call.many-items");
            return it.with(item);
        });
        diary.show(changed);
        return Post.saying("call.item-taken", asked.the(WORDS), changed.starts());
    }
}
