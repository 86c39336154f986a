package org.moot.call;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.moot.Floor;
import org.moot.notice.Noticeboard;
import org.moot.office.Officers;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.PersonId;
import org.moot.people.Reminding;
import org.moot.time.Deadlines;

/** All that the commands about calls work with. */
public record Diary(Books books, Around around, Out out, Outside outside) {

    /** What is written down. */
    public record Books(
            CallSeries series,
            Calls calls,
            Passes passes,
            Sightings sightings,
            Attendances attendances,
            Answered answered,
            Tickets tickets,
            Entries entries,
            Rations rations) {}

    /** Who and where. */
    public record Around(
            Assemblies assemblies, People people, Roster roster, Officers officers, Floor floor, Here here) {}

    /** What is said, shown and noted, and when. */
    public record Out(
            Audience audience,
            Noticeboard noticeboard,
            Doors doors,
            Names names,
            Reminding reminding,
            Deadlines deadlines,
            AuditLog audit,
            Transaction transaction) {}

    CallRoom room() {
        return outside.room();
    }

    Parameter<Series> series() {
        return SeriesParameter.of(books.series(), around.here());
    }

    Parameter<Assembly> assembly() {
        return AssemblyParameter.of("assembly", around.assemblies(), around.here());
    }

    Assembly assembly(AssemblyId id) {
        return around.assemblies().find(id).orElseThrow();
    }

    Series series(Call call) {
        return books.series().find(call.series()).orElseThrow();
    }

    /** The call that is to be, or goes on. */
    Call planned(Series series) {
        return books.calls()
                .planned(series.id())
                .orElseThrow(() -> Refusal.because("call.none-planned", series.title(), new Text.Typed("call list")));
    }

    /** Who may not speak sets up no calls either. */
    PersonId speaking(Asked asked, AssemblyId assembly) {
        PersonId by = PersonId.asking(asked);
        around.floor().check(by, assembly, asked.now());
        return by;
    }

    /** Whether somebody may come. */
    void checkDoor(Series series, PersonId person) {
        Assembly assembly = assembly(series.assembly());
        if (series.door() == Door.EVERYBODY) {
            return;
        }
        Refusal.unless(
                around.roster().has(assembly.id(), person),
                "call.only-assembly",
                assembly.name(),
                new Text.Typed("assembly join " + assembly.handle()));
        Refusal.unless(
                series.door() == Door.ASSEMBLY
                        || around.people().find(person).orElseThrow().isMember(),
                "call.only-members",
                assembly.name());
    }

    /** Says something in every hall of the assembly, and of those with a seat in it. */
    void tell(Series series, String key, Object... words) {
        out.audience().tellWidely(series.assembly(), Post.saying(key, words));
    }

    void show(Call call) {
        out.noticeboard().show(call.card());
        out.noticeboard().show(call.after());
    }

    void note(String what, Series series, PersonId by, Instant now) {
        var facts = Map.of(
                "call", series.id().toString(), "assembly", series.assembly().toString(), "person", by.toString());
        out.audit().note(new Happening(what, now, facts));
    }
}
