package org.moot.call;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Agrees that it is kept when one comes to calls, or takes that back for all calls at once. */
final class MeAttendance implements Command {
    private static final Parameter<String> KEPT = Parameters.choice("kept", List.of("on", "off"), "on");

    private final Diary diary;

    MeAttendance(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return "me attendance";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(KEPT);
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
        PersonId person = PersonId.asking(asked);
        boolean kept = asked.the(KEPT).equals("on");
        diary.books().passes().keep(person, kept);
        if (!kept) {
            diary.books().attendances().forget(person);
        }
        return kept
                ? Post.saying("call.kept", new Text.Typed("me attendance off"))
                : Post.saying("call.kept-no-more", new Text.Typed("me attendance on"));
    }
}
