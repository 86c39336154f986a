package org.moot.moot;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
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

/** Opens a thread in every hall; a stranger asks so too where anybody can join. */
final class MootStart implements Command {
    private static final Parameter<String> TITLE = Parameters.line("title", 100, "Where do we plant next?");

    private final Parameter<Assembly> assembly;
    private final Threads threads;
    private final Roster roster;
    private final Floor floor;
    private final AuditLog audit;

    MootStart(Parameter<Assembly> assembly, Threads threads, Roster roster, Floor floor, AuditLog audit) {
        this.assembly = assembly;
        this.threads = threads;
        this.roster = roster;
        this.floor = floor;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "moot start";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TITLE, assembly);
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
        Assembly where = asked.the(assembly);
        PersonId person = PersonId.asking(asked);
        boolean isIn = roster.has(where.id(), person);
        Refusal.unless(
                isIn || where.charter().the(Setting.JOINS).equals("anybody"),
                "moot.not-in",
                where.name(),
                new Text.Typed("assembly join " + where.handle()));
        floor.check(person, where.id(), asked.now());
        if (isIn) {
            roster.tookPart(where.id(), person, asked.now());
        }
        Moot moot = threads.start(where.id(), asked.the(TITLE), person, asked.now());
        audit.note(new Happening(
                "moot.started",
                asked.now(),
                Map.of(
                        "moot", moot.id().toString(),
                        "assembly", where.id().toString(),
                        "person", person.toString())));
        return Post.saying("moot.started", moot.title(), where.name(), new Text.Typed("moot close " + moot.id()));
    }
}
