package org.moot.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.conversation.Reader;
import org.moot.notice.Card;
import org.moot.notice.Hangings;
import org.moot.notice.Noticeboard;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonParameter;

/** Assemblies, and the membership of the party that puts people into some of them. */
public final class AssemblyFeature {
    private final Ground ground;
    private final People people;
    private final Doors doors;
    private final House house;
    private final Audience audience;
    private final AssemblyCard card;
    private final Founding founding;
    private final Charters charters;
    private final Seating seating;
    private final Meeting meeting;
    private final Entrance entrance;
    private final Subscriptions subscriptions;

    /** What remembers assemblies, and who acts for them. */
    public record Ground(
            Assemblies assemblies,
            Seats seats,
            Roster roster,
            Halls halls,
            Hangings hangings,
            Here here,
            Offices offices,
            Witnessing witnessing) {}

    /**
     * What is particular about one party.
     *
     * @param fee what a subscription costs at least, in words
     * @param reader the zone and language where nothing more particular is known
     */
    public record House(String party, String fee, Reader reader) {}

    public AssemblyFeature(
            Ground ground,
            People people,
            Doors doors,
            House house,
            Noticeboard noticeboard,
            Audience audience,
            Furnishing furnishing,
            Arrivals arrivals,
            AuditLog audit) {
        this.ground = ground;
        this.people = people;
        this.doors = doors;
        this.house = house;
        this.audience = audience;
        card = new AssemblyCard(ground.assemblies(), ground.roster(), ground.seats(), ground.offices());
        founding = new Founding(ground.assemblies(), ground.roster(), ground.offices(), audit, house.reader());
        var mirrorNotice = new MirrorNotice(ground.halls(), audience);
        charters = new Charters(ground.assemblies(), noticeboard, mirrorNotice, ground.witnessing(), audit);
        seating = new Seating(ground.seats(), noticeboard, audit);
        meeting = new Meeting(ground.halls(), ground.here(), noticeboard, furnishing, mirrorNotice, audit);
        entrance = new Entrance(ground.roster(), noticeboard, arrivals, audit);
        subscriptions = new Subscriptions(people, ground.assemblies(), ground.roster(), noticeboard, arrivals, audit);
    }

    public List<Command> commands() {
        return Stream.of(greeting(), belonging(), settling(), membership())
                .flatMap(List::stream)
                .toList();
    }

    public List<Card> cards() {
        return List.of(card);
    }

    public Founding founding() {
        return founding;
    }

    public Charters charters() {
        return charters;
    }

    public Seating seating() {
        return seating;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Departure departure() {
        return new Departure(ground.assemblies(), ground.roster(), subscriptions, entrance, ground.offices(), audience);
    }

    private List<Command> greeting() {
        return List.of(
                new Welcome(ground.here(), ground.assemblies(), ground.roster(), house.party(), house.fee()),
                new MeShow(people, ground.roster(), ground.assemblies()));
    }

    private List<Command> belonging() {
        Parameter<Assembly> assembly = assembly();
        return List.of(
                new AssemblyFound(founding, meeting),
                new AssemblyList(ground.assemblies()),
                new AssemblyShow(assembly, card, ground.roster()),
                new AssemblyJoin(assembly, entrance, people, card),
                new AssemblyLeave(assembly, entrance, ground.roster(), ground.offices(), audience),
                new AssemblyRoster(assembly, ground.roster(), new Names(people), card));
    }

    private List<Command> settling() {
        var beginning = new Beginning(ground.roster());
        Parameter<Assembly> assembly = assembly();
        return List.of(
                ground.witnessing().byTheClock(),
                new AssemblyCharter(assembly, charters, beginning, audience),
                new AssemblySeat(assembly, seating, beginning, audience),
                new AssemblyHall(assembly, meeting, ground.halls(), ground.assemblies(), beginning),
                new HallGone(
                        ground.halls(),
                        ground.assemblies(),
                        meeting,
                        ground.hangings(),
                        new HallGone.Hearers(audience, doors, ground.offices())));
    }

    private List<Command> membership() {
        Parameter<Person> person = PersonParameter.of("person", people);
        return List.of(
                new MemberAdmit(person, subscriptions, ground.assemblies(), doors),
                new MemberEnd(person, subscriptions, doors));
    }

    private Parameter<Assembly> assembly() {
        return AssemblyParameter.of("assembly", ground.assemblies(), ground.here());
    }
}
