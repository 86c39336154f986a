package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Request;
import org.moot.conversation.Place;
import org.moot.notice.Noticeboard;

/** Where assemblies meet: binds halls and lets them go. */
public final class Meeting {
    /** The command by which a platform says that a {@code place} is no more; nobody else can give it. */
    public static final String GONE = "hall gone";

    private final Halls halls;
    private final Here here;
    private final Noticeboard noticeboard;
    private final Furnishing furnishing;
    private final MirrorNotice mirrorNotice;
    private final AuditLog audit;

    Meeting(
            Halls halls,
            Here here,
            Noticeboard noticeboard,
            Furnishing furnishing,
            MirrorNotice mirrorNotice,
            AuditLog audit) {
        this.halls = halls;
        this.here = here;
        this.noticeboard = noticeboard;
        this.furnishing = furnishing;
        this.mirrorNotice = mirrorNotice;
        this.audit = audit;
    }

    /** A place is written {@code platform:address} where people have to type it. */
    public static String written(Place place) {
        return place.platform() + ":" + place.address();
    }

    /** Whether an assembly can meet where this was said: openly, in no thread, and in nobody's hall. */
    boolean couldBeHall(Request request) {
        return !request.atDoor()
                && !isInThread(request)
                && halls.at(request.place()).isEmpty();
    }

    boolean isInThread(Request request) {
        return here.thread(request).isPresent();
    }

    /**
     * Makes a place a hall: the assembly's card hangs in it, and its threads are opened there.
     *
     * @param closed whether not everybody can read what is said there
     * @throws org.moot.conversation.Refusal {@code assembly.hall-taken} when it is another assembly's
     */
    public void bind(Place place, boolean closed, Assembly assembly, Instant now) {
        halls.bind(place, assembly.id());
        if (closed) {
            halls.close(place);
        }
        audit.note(new Happening("hall.bound", now, facts(assembly)));
        noticeboard.hang(assembly.subject(), List.of(place));
        furnishing.furnish(assembly.id(), place);
        if (!assembly.charter().the(Setting.MIRRORING).equals(Setting.UNASKED)) {
            mirrorNotice.show(assembly);
        }
    }

    /** What is said in a hall of the assembly is not for everybody, and goes to no other hall unless it decides so. */
    public void close(Place place, Assembly assembly, Instant now) {
        halls.close(place);
        audit.note(new Happening("hall.closed", now, facts(assembly)));
        if (!assembly.charter().the(Setting.MIRRORING).equals(Setting.UNASKED)) {
            mirrorNotice.show(assembly);
        }
    }

    /** Whether it has to be answered now if words may go from hall to hall. */
    boolean isToBeAsked(Assembly assembly) {
        return mirrorNotice.isToBeAsked(assembly);
    }

    /** Says in every hall how that is answered, where it has to be and nobody can be asked. */
    public void askOpenly(Assembly assembly) {
        mirrorNotice.ask(assembly);
    }

    /** Lets a hall go; false when it was not the assembly's. */
    public boolean release(Place place, Assembly assembly, Instant now) {
        if (halls.at(place).filter(assembly.id()::equals).isEmpty() || !halls.release(place)) {
            return false;
        }
        audit.note(new Happening("hall.released", now, facts(assembly)));
        return true;
    }

    private static Map<String, String> facts(Assembly assembly) {
        return Map.of("assembly", assembly.id().toString());
    }
}
