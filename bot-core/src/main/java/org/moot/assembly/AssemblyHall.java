package org.moot.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Makes the place it is said in a hall of an assembly, or lets it go. */
final class AssemblyHall implements Command {
    private static final Parameter<String> END =
            Parameters.choice("end", List.of("yes"), "yes").optional();
    private static final Parameter<String> PRIVATE =
            Parameters.choice("private", List.of("yes", "no"), "yes").optional();

    private final Parameter<Assembly> assembly;
    private final Meeting meeting;
    private final Halls halls;
    private final Assemblies assemblies;
    private final Beginning beginning;

    AssemblyHall(
            Parameter<Assembly> assembly, Meeting meeting, Halls halls, Assemblies assemblies, Beginning beginning) {
        this.assembly = assembly;
        this.meeting = meeting;
        this.halls = halls;
        this.assemblies = assemblies;
        this.beginning = beginning;
    }

    @Override
    public String name() {
        return "assembly hall";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly, END, PRIVATE);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Place place = asked.request().place();
        Refusal.when(asked.request().atDoor(), "assembly.hall-at-door");
        Refusal.when(meeting.isInThread(asked.request()), "assembly.hall-in-thread");
        return asked.maybe(END).isPresent() ? end(place, asked) : bind(place, asked);
    }

    private Post bind(Place place, Asked asked) {
        Assembly meets = asked.the(assembly);
        if (isPrivate(asked) && halls.at(place).filter(meets.id()::equals).isPresent()) {
            return close(place, meets, asked);
        }
        halls.at(place).flatMap(assemblies::find).ifPresent(other -> taken(place, meets, other));
        boolean first = halls.of(meets.id()).isEmpty();
        Refusal.unless(
                first || beginning.lets(PersonId.asking(asked), meets),
                "assembly.hall-by-decision",
                meets.name(),
                draft("hall " + Meeting.written(place)));
        meeting.bind(place, isPrivate(asked), meets, asked.now());
        Post.Writer post = new Post.Writer()
                .prose(
                        "assembly.hall-bound",
                        meets.name(),
                        new Text.Typed("assembly hall " + meets.handle() + " end: yes"));
        if (meeting.isToBeAsked(meets)) {
            ask(post, meets, PersonId.asking(asked));
        }
        return post.done();
    }

    private static boolean isPrivate(Asked asked) {
        return asked.maybe(PRIVATE).filter("yes"::equals).isPresent();
    }

    /** A hall that it has already is one from now on that not everybody can read. */
    private Post close(Place place, Assembly meets, Asked asked) {
        Refusal.unless(
                beginning.lets(PersonId.asking(asked), meets),
                "assembly.hall-by-decision",
                meets.name(),
                draft("hall private " + Meeting.written(place)));
        meeting.close(place, meets, asked.now());
        return Post.saying("assembly.hall-is-private", meets.name());
    }

    /** Words go from one hall to the others only when somebody who may say so has. */
    private void ask(Post.Writer post, Assembly meets, PersonId person) {
        if (!meets.founder().equals(Optional.of(person))) {
            post.prose("assembly.mirror-undecided", draft("charter mirroring yes"));
            return;
        }
        post.prose("assembly.mirror-asked");
        for (String answer : List.of("yes", "no")) {
            post.action(
                    "assembly.do-mirror-" + answer,
                    "assembly charter",
                    Map.of("setting", Setting.MIRRORING.word(), "value", answer, "assembly", meets.handle()));
        }
    }

    private static void taken(Place place, Assembly meets, Assembly other) {
        Refusal.when(other.id().equals(meets.id()), "assembly.hall-already", meets.name());
        throw Refusal.because("assembly.hall-of-other", other.name(), draft("hall end " + Meeting.written(place)));
    }

    private Post end(Place place, Asked asked) {
        Assembly meets = asked.the(assembly);
        Refusal.unless(halls.at(place).filter(meets.id()::equals).isPresent(), "assembly.hall-not", meets.name());
        Refusal.unless(
                beginning.lets(PersonId.asking(asked), meets),
                "assembly.hall-by-decision",
                meets.name(),
                draft("hall end " + Meeting.written(place)));
        meeting.release(place, meets, asked.now());
        return Post.saying("assembly.hall-released", meets.name());
    }

    private static Text.Typed draft(String effect) {
        return new Text.Typed("proposal draft Our hall effect: " + effect);
    }
}
