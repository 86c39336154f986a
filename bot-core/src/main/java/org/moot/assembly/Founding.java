package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an assembly comes to be: founded by a person, or by the party's settings. */
public final class Founding {
    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final Assemblies assemblies;
    private final Roster roster;
    private final Offices offices;
    private final AuditLog audit;
    private final Reader house;

    public Founding(Assemblies assemblies, Roster roster, Offices offices, AuditLog audit, Reader house) {
        this.assemblies = assemblies;
        this.roster = roster;
        this.offices = offices;
        this.audit = audit;
        this.house = house;
    }

    /** What somebody says an assembly is to be. */
    record Plan(String name, String remit, Kind kind, Optional<String> handle, List<String> tags) {
        Joining joining() {
            return kind == Kind.CONSTITUENCY ? Joining.OWN_CONSTITUENCY : Joining.BY_CHOICE;
        }
    }

    /**
     * Founds it. Its founder is in it and has the offices of the beginning; the first assembly that a person founds is the
     * party's home.
     */
    Assembly by(PersonId founder, Plan plan, Instant now) {
        var assembly = new Assembly(
                assemblies.next(),
                plan.handle().orElseGet(() -> freeHandle(plan.name())),
                plan.name(),
                plan.kind(),
                plan.remit(),
                plan.tags(),
                plan.joining(),
                ofTheHouse(),
                Optional.of(founder),
                now);
        assemblies.add(assembly);
        boolean home = assemblies.becomeHome(assembly.id());
        roster.join(assembly.id(), founder, now);
        roster.tookPart(assembly.id(), founder, now);
        note(assembly, now, Map.of("founder", founder.toString()));
        offices.interim(assembly, founder, home, now);
        return assembly;
    }

    /** Whether it is the party's home, whose membership office admits members. */
    boolean isHome(Assembly assembly) {
        return assemblies.home().filter(home -> home.id().equals(assembly.id())).isPresent();
    }

    private String freeHandle(String name) {
        String handle = Handle.from(name);
        return Stream.concat(Stream.of(handle), IntStream.rangeClosed(2, 99).mapToObj(number -> handle + "-" + number))
                .filter(Handle::isOne)
                .filter(free -> assemblies.called(free).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.because("assembly.no-handle", name));
    }

    /** The charter's defaults, in the zone and language of the house. */
    private Charter ofTheHouse() {
        return Charter.byDefault()
                .with(Setting.ZONE, house.zone().getId())
                .with(Setting.LANGUAGE, house.language().toLanguageTag());
    }

    /**
     * Sees to it that a core assembly is there, whoever else does the same at the same time. One of that handle that people
     * founded is left as it is.
     */
    public void core(String handle, String name, String remit, Transaction transaction, Instant now) {
        try {
            transaction.in(() -> assemblies.called(handle).orElseGet(() -> addCore(handle, name, remit, now)));
        } catch (Refusal taken) {
            LOG.debug("core assembly {} was founded by another instance just now", handle);
        }
    }

    private Assembly addCore(String handle, String name, String remit, Instant now) {
        var assembly = new Assembly(
                assemblies.next(),
                handle,
                name,
                Kind.SOCIETY,
                remit,
                List.of(),
                Joining.ALL_MEMBERS,
                ofTheHouse(),
                Optional.empty(),
                now);
        assemblies.add(assembly);
        note(assembly, now, Map.of());
        return assembly;
    }

    private void note(Assembly assembly, Instant now, Map<String, String> facts) {
        var all = new java.util.HashMap<>(facts);
        all.put("assembly", assembly.id().toString());
        audit.note(new Happening("assembly.founded", now, all));
    }
}
