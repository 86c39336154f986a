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
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Gives the address where a call is held, where it has no room of its own. */
final class CallLink implements Command {
    private static final String NONE = "none";
    private static final Parameter<String> ADDRESS = Parameters.line("address", 300, "https://meet.example.org/trees");

    private final Diary diary;
    private final Planning planning;
    private final Parameter<Series> call;

    CallLink(Diary diary, Planning planning) {
        this.diary = diary;
        this.planning = planning;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call link";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, ADDRESS);
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
        Optional<String> address = Optional.of(asked.the(ADDRESS)).filter(it -> !it.equals(NONE));
        Series linked = diary.books().series().change(series.id(), it -> it.linked(address));
        planning.follow(linked, asked.now());
        diary.note("call.linked", linked, by, asked.now());
        return address.isPresent()
                ? Post.saying("call.linked", linked.title(), address.get(), new Text.Typed("call link none"))
                : Post.saying("call.unlinked", linked.title());
    }
}
