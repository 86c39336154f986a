package org.moot.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Subject;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** Puts people into offices and takes them out again, the only place that does; every term ends by its deadline. */
public final class Appointments {
    static final Duration INTERIM = Duration.ofDays(90);
    static final String END = "office end";
    private static final Duration WARNING = Duration.ofDays(14);

    private final Officers officers;
    private final Deadlines deadlines;
    private final Noticeboard noticeboard;
    private final AuditLog audit;

    public Appointments(Officers officers, Deadlines deadlines, Noticeboard noticeboard, AuditLog audit) {
        this.officers = officers;
        this.deadlines = deadlines;
        this.noticeboard = noticeboard;
        this.audit = audit;
    }

    /**
     * In the place of whoever held it.
     *
     * @param interim until the first call that three people answer, at most 90 days; otherwise for the charter's term
     */
    public Officer put(Assembly assembly, String office, PersonId person, boolean interim, Instant now) {
        Duration term = interim ? INTERIM : assembly.charter().span(Setting.TERM);
        var officer = new Officer(
                assembly.id(), office, person, now, assembly.pace().closing(now.plus(term)), interim, Set.of(), false);
        officers.put(officer);
        deadlines.set(ending(officer, assembly, officer.ends().minus(WARNING)));
        note(interim ? "office.interim" : "office.appointed", officer, now);
        return officer;
    }

    /** False when nobody held it. */
    public boolean end(Assembly assembly, String office, Instant now) {
        return officers.holder(assembly.id(), office)
                .map(officer -> {
                    officers.remove(assembly.id(), office);
                    deadlines.clear(name(assembly, office));
                    note("office.ended", officer, now);
                    return true;
                })
                .orElse(false);
    }

    /** Changes how an officer stands, such as pausing the powers. */
    Officer change(Assembly assembly, String office, UnaryOperator<Officer> step) {
        noticeboard.show(Subject.of("assembly", assembly.id().value()));
        return officers.change(assembly.id(), office, step).orElseThrow();
    }

    /** After the warning, the end itself. */
    void last(Officer officer, Assembly assembly) {
        deadlines.set(ending(officer, assembly, officer.ends()));
    }

    private static Deadline ending(Officer officer, Assembly assembly, Instant due) {
        return new Deadline(
                name(assembly, officer.office()),
                due,
                END,
                Map.of("assembly", assembly.handle(), "office", officer.office()));
    }

    private static String name(Assembly assembly, String office) {
        return END + "/" + assembly.id() + "/" + office;
    }

    private void note(String what, Officer officer, Instant now) {
        noticeboard.show(Subject.of("assembly", officer.assembly().value()));
        audit.note(new Happening(
                what,
                now,
                Map.of(
                        "assembly", officer.assembly().toString(),
                        "person", officer.person().toString(),
                        "ends", officer.ends().toString())));
    }
}
