package org.moot.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.moot.assembly.Seats.Side;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** An assembly takes a seat in another, or gives it up; a founder says so at the beginning, a decision later. */
final class AssemblySeat implements Command {
    private static final Parameter<String> END =
            Parameters.choice("end", List.of("yes"), "yes").optional();

    private final Parameter<Assembly> parent;
    private final Parameter<Assembly> member;
    private final Seating seating;
    private final Beginning beginning;
    private final Audience audience;

    AssemblySeat(Parameter<Assembly> assembly, Seating seating, Beginning beginning, Audience audience) {
        this.parent = assembly.named("in");
        this.member = assembly.named("member");
        this.seating = seating;
        this.beginning = beginning;
        this.audience = audience;
    }

    @Override
    public String name() {
        return "assembly seat";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(parent, member, END);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        var seat = new Between(asked.the(member), asked.the(parent));
        Refusal.when(
                seat.member().id().equals(seat.parent().id()),
                "assembly.seat-in-itself",
                new Text.Typed("assembly seat in: policy member: trees"));
        return asked.maybe(END).isPresent() ? end(seat, asked) : want(seat, asked);
    }

    private record Between(Assembly member, Assembly parent) {}

    private Post want(Between seat, Asked asked) {
        seating.check(seat.member(), seat.parent());
        List<Side> mine = sides(seat, asked);
        Refusal.when(
                mine.isEmpty(),
                "assembly.seat-by-decision",
                seat.parent().name(),
                draft("seat " + seat.member().handle()),
                seat.member().name(),
                draft("seat in " + seat.parent().handle()));
        boolean granted = false;
        for (Side side : mine) {
            granted |= seating.want(seat.member(), seat.parent(), side, asked.now());
        }
        return granted ? granted(seat) : wanted(seat, mine.getFirst());
    }

    private Post granted(Between seat) {
        Post said = Post.saying(
                "assembly.seat-granted", seat.member().name(), seat.parent().name());
        audience.tell(seat.member().id(), said);
        audience.tell(seat.parent().id(), said);
        return said;
    }

    private Post wanted(Between seat, Side side) {
        Assembly other = side == Side.MEMBER ? seat.parent() : seat.member();
        String effect = side == Side.MEMBER
                ? "seat " + seat.member().handle()
                : "seat in " + seat.parent().handle();
        String key = side == Side.MEMBER ? "assembly.seat-asked" : "assembly.seat-offered";
        audience.tell(
                other.id(), Post.saying(key, seat.member().name(), seat.parent().name(), draft(effect)));
        return Post.saying("assembly.seat-waits", other.name(), draft(effect));
    }

    private Post end(Between seat, Asked asked) {
        Refusal.unless(
                seating.sits(seat.member(), seat.parent()),
                "assembly.seat-none",
                seat.member().name(),
                seat.parent().name());
        Refusal.when(
                sides(seat, asked).isEmpty(),
                "assembly.seat-end-by-decision",
                seat.parent().name(),
                draft("unseat " + seat.member().handle()),
                seat.member().name(),
                draft("unseat " + seat.parent().handle()));
        seating.end(seat.member(), seat.parent(), asked.now());
        Post said = Post.saying(
                "assembly.seat-ended", seat.member().name(), seat.parent().name());
        audience.tell(seat.member().id(), said);
        audience.tell(seat.parent().id(), said);
        return said;
    }

    /** The sides for which the asker alone may speak. */
    private List<Side> sides(Between seat, Asked asked) {
        PersonId person = PersonId.asking(asked);
        return Stream.of(Side.values())
                .filter(side -> beginning.lets(person, side == Side.MEMBER ? seat.member() : seat.parent()))
                .toList();
    }

    private static Text.Typed draft(String effect) {
        return new Text.Typed("proposal draft A seat effect: " + effect);
    }
}
