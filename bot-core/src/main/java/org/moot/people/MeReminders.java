package org.moot.people;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Asks for personal reminders in large assemblies, or no longer. */
final class MeReminders implements Command {
    private static final Parameter<String> WANTED = Parameters.choice("wanted", List.of("on", "off"), "on");

    private final People people;

    MeReminders(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "me reminders";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WANTED);
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
        boolean wanted = asked.the(WANTED).equals("on");
        people.change(PersonId.asking(asked), it -> it.reminded(wanted));
        return wanted
                ? Post.saying("people.reminders-on", new Text.Typed("me reminders off"))
                : Post.saying("people.reminders-off", new Text.Typed("me reminders on"));
    }
}
