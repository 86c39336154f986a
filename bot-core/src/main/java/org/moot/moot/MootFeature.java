package org.moot.moot;

import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.notice.Card;
import org.moot.notice.Hangings;
import org.moot.notice.Mirrors;
import org.moot.notice.Noticeboard;
import org.moot.notice.Outbox;
import org.moot.office.Doing;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonParameter;
import org.moot.time.Deadlines;

/** Discussion threads, and keeping them decent. */
public final class MootFeature {
    private final Talks talks;
    private final Around around;
    private final Out out;
    private final Names names;
    private final Floor floor;
    private final Unmirrored unmirrored;
    private final Hiding hiding;
    private final MeasureNews news;
    private final Moderation moderation;

    /** What this feature remembers. */
    public record Talks(Moots moots, Threads threads, Measures measures, Deadlines deadlines, AuditLog audit) {}

    /** What was said again, and where threads are. */
    public record Mirrored(Mirrors mirrors, Unmirrored unmirrored, Hangings hangings) {}

    /** What it finds there. */
    public record Around(People people, Assemblies assemblies, Roster roster, Here here) {}

    /** How it is heard. */
    public record Out(Audience audience, Noticeboard noticeboard, Outbox outbox, Doors doors) {}

    public MootFeature(Talks talks, Mirrored mirrored, Around around, Out out) {
        unmirrored = mirrored.unmirrored();
        hiding = new Hiding(mirrored.mirrors(), mirrored.hangings(), out.outbox());
        this.talks = talks;
        this.around = around;
        this.out = out;
        names = new Names(around.people());
        floor = new Floor(talks.measures());
        var muting = new Muting(talks.measures(), around.people(), out.audience(), out.outbox());
        news = new MeasureNews(out.audience(), hiding, muting, out.doors(), names);
        moderation = new Moderation(talks.measures(), around.assemblies(), news, talks.deadlines(), talks.audit());
    }

    /** The appeals are the proposals', which come later in the order of the packages. */
    public List<Command> commands(Appeals appeals) {
        Parameter<Assembly> assembly = AssemblyParameter.of("assembly", around.assemblies(), around.here());
        Parameter<Person> person = PersonParameter.of("person", around.people());
        Parameter<Measure> measure = MeasureParameter.of(talks.measures());
        Parameter<Moot> moot = MootParameter.of(talks.moots(), around.here());
        var where = new MootAppeal.Around(around.assemblies(), around.roster());
        return List.of(
                new MootStart(assembly, talks.threads(), around.roster(), floor, talks.audit()),
                new MootList(assembly, talks.moots()),
                new MootClose(moot, talks.moots(), out.audience(), out.noticeboard(), talks.audit()),
                new MootHide(person, assembly, moderation, floor, around.here(), hiding),
                new MeMirror(unmirrored),
                new PersonMute(person, assembly, moderation, floor, around.here()),
                new MootConfirm(measure, moderation, floor, around.here()),
                new MootEndMeasure(measure, news),
                new MootAppeal(measure, talks.measures(), moderation, appeals, where));
    }

    public List<Card> cards() {
        return List.of(new MootCard(talks.moots(), around.assemblies(), names));
    }

    public List<Doing> doings() {
        return List.of(new LiftMeasure(talks.measures(), moderation));
    }
}
