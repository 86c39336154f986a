package org.moot.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Seating;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** {@code unseat trees}: the seat between the two assemblies ends, whichever of them sits in the other. */
final class EndSeat implements Doing {
    private final Assemblies assemblies;
    private final Seating seating;
    private final Audience audience;

    EndSeat(Assemblies assemblies, Seating seating, Audience audience) {
        this.assemblies = assemblies;
        this.seating = seating;
        this.audience = audience;
    }

    @Override
    public String kind() {
        return "unseat";
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        Assembly other = OtherAssembly.called(typed.strip(), assemblies);
        Refusal.unless(
                seating.sits(other, assembly) || seating.sits(assembly, other),
                "office.effect-no-seat",
                other.name(),
                assembly.name());
        return new Effect(kind(), Map.of("other", other.id().toString()));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        String name = OtherAssembly.of(effect, assemblies).map(Assembly::name).orElse("");
        return Text.of("office.effect-unseat", name, assembly.name());
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        return OtherAssembly.of(effect, assemblies)
                .flatMap(other -> end(other, assembly, now).or(() -> end(assembly, other, now)))
                .orElse(Text.of("office.done-nothing"));
    }

    private Optional<Text> end(Assembly member, Assembly parent, Instant now) {
        if (!seating.end(member, parent, now)) {
            return Optional.empty();
        }
        Post said = Post.saying("assembly.seat-ended", member.name(), parent.name());
        audience.tell(member.id(), said);
        audience.tell(parent.id(), said);
        return Optional.of(Text.of("office.done-unseat", member.name(), parent.name()));
    }
}
