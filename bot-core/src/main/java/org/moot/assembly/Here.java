package org.moot.assembly;

import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.Request;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;

/** Which assembly and which thread a command is said in. */
public final class Here {
    private final Assemblies assemblies;
    private final Halls halls;
    private final Hangings hangings;

    public Here(Assemblies assemblies, Halls halls, Hangings hangings) {
        this.assemblies = assemblies;
        this.halls = halls;
        this.hangings = hangings;
    }

    /** The assembly whose hall, or whose thread, the request was said in. */
    public Optional<Assembly> assembly(Request request) {
        return halls.at(request.place())
                .or(() -> hangings.threadAt(request.place()).map(Hanging::hall).flatMap(halls::at))
                .flatMap(assemblies::find);
    }

    /** What the thread is about that the request was said in. */
    public Optional<Subject> thread(Request request) {
        return hangings.threadAt(request.place()).map(Hanging::card);
    }

    /** The assembly a command is about: that of the first thing it names, or the one it is said in. */
    public Optional<Assembly> about(Asked asked) {
        return asked.arguments()
                .all(Belonging.class)
                .map(Belonging::assembly)
                .findFirst()
                .flatMap(assemblies::find)
                .or(() -> assembly(asked.request()));
    }
}
