package org.moot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** The halls in which an assembly hears something. */
public final class Audience {
    private final Assemblies assemblies;
    private final Halls halls;
    private final Seats seats;
    private final Outbox outbox;

    public Audience(Assemblies assemblies, Halls halls, Seats seats, Outbox outbox) {
        this.assemblies = assemblies;
        this.halls = halls;
        this.seats = seats;
        this.outbox = outbox;
    }

    /** The assembly's own halls. */
    public List<Place> halls(AssemblyId assembly) {
        return halls.of(assembly);
    }

    /** The halls of the assemblies with a seat in this one, without its own. */
    public List<Place> members(AssemblyId assembly) {
        var places = new ArrayList<Place>();
        seats.below(assembly).forEach(member -> places.addAll(halls.of(member)));
        return places.stream().distinct().toList();
    }

    /** Says a post openly in every hall of an assembly. */
    public void tell(AssemblyId assembly, Post post) {
        Assembly heard = assemblies.find(assembly).orElseThrow();
        halls.of(assembly).forEach(hall -> outbox.say(hall, post, heard.reader()));
    }

    /** The same, and also in the halls of the assemblies with a seat in it, each hall once. */
    public void tellWidely(AssemblyId assembly, Post post) {
        tell(assembly, post);
        var told = new HashSet<>(halls.of(assembly));
        for (AssemblyId member : seats.below(assembly)) {
            Assembly heard = assemblies.find(member).orElseThrow();
            halls.of(member).stream().filter(told::add).forEach(hall -> outbox.say(hall, post, heard.reader()));
        }
    }

    /** Says a post openly in every hall of an assembly, made for it, and pins it there. */
    public void pin(AssemblyId assembly, Function<Place, Post> posts) {
        Assembly heard = assemblies.find(assembly).orElseThrow();
        halls.of(assembly)
                .forEach(hall -> outbox.stage(new Spot.Hall(hall), new Parcel.Pin(posts.apply(hall), heard.reader())));
    }

    /** Says a post in the thread about a subject, in every hall of an assembly. */
    public void tellIn(Subject thread, AssemblyId assembly, Post post) {
        Assembly heard = assemblies.find(assembly).orElseThrow();
        halls.of(assembly)
                .forEach(hall -> outbox.stage(new Spot.Thread(hall, thread), new Parcel.Say(post, heard.reader())));
    }
}
