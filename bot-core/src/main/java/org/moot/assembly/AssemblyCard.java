package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;

/** An assembly as its halls see it: its remit, how many are in it, who sits in it, who acts for it. */
final class AssemblyCard implements Card {
    private static final int MOST_NAMED = 10;

    private final Assemblies assemblies;
    private final Roster roster;
    private final Seats seats;
    private final Offices offices;

    AssemblyCard(Assemblies assemblies, Roster roster, Seats seats, Offices offices) {
        this.assemblies = assemblies;
        this.roster = roster;
        this.seats = seats;
        this.offices = offices;
    }

    @Override
    public String kind() {
        return Assembly.SUBJECT;
    }

    @Override
    public Reader reader(Subject subject) {
        return find(subject).reader();
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Assembly assembly = find(subject);
        return about(assembly, now)
                .action("assembly.do-join", "assembly join", Map.of("assembly", assembly.handle()))
                .action("assembly.do-charter", "assembly charter", Map.of("assembly", assembly.handle()))
                .done();
    }

    /** What everybody can know about it; the writer goes on with what the reader can do. */
    Post.Writer about(Assembly assembly, Instant now) {
        Post.Writer post = Post.titled(Text.of("assembly.title", assembly.name(), Text.plain(assembly.handle())))
                .prose(Text.plain(assembly.remit()))
                .fact("assembly.people", people(assembly))
                .fact(
                        "assembly.kind",
                        Text.of("assembly.kind." + assembly.kind().word()))
                .fact("assembly.joins", assembly.openTo());
        named(seats.of(assembly.id()).stream().map(Seat::parent))
                .forEach(parent -> post.fact("assembly.sits-in", Text.plain(parent)));
        if (!assembly.tags().isEmpty()) {
            post.fact("assembly.tags", Text.plain(String.join(", ", assembly.tags())));
        }
        offices.holders(assembly.id(), now).forEach(post::fact);
        return post;
    }

    /** People and assemblies, because a seat's people count here, each once. */
    Text people(Assembly assembly) {
        List<Seat> sitting = seats.in(assembly.id());
        int people = roster.size(assembly.id());
        return sitting.isEmpty()
                ? Text.of("assembly.count", people)
                : Text.of(
                        "assembly.count-with-seats",
                        Text.of("assembly.count", people),
                        Text.of("assembly.count-assemblies", sitting.size()),
                        String.join(
                                ", ", named(sitting.stream().limit(MOST_NAMED).map(Seat::member))));
    }

    private List<String> named(Stream<AssemblyId> ids) {
        return assemblies.find(ids.toList()).stream().map(Assembly::name).toList();
    }

    private Assembly find(Subject subject) {
        return assemblies.find(new AssemblyId(Long.parseLong(subject.key()))).orElseThrow();
    }
}
