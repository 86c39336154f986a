package org.moot.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Seating;
import org.moot.assembly.Seats.Side;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/**
 * {@code seat trees}: the assembly of that handle may sit here; {@code seat in policy}: this assembly asks to sit there. The
 * seat stands when both have decided so.
 */
final class GrantSeat implements Doing {
    private static final String IN = "in ";

    private final Assemblies assemblies;
    private final Seating seating;
    private final Audience audience;

    GrantSeat(Assemblies assemblies, Seating seating, Audience audience) {
        this.assemblies = assemblies;
        this.seating = seating;
        this.audience = audience;
    }

    @Override
    public String kind() {
        return "seat";
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        boolean takes = typed.strip().startsWith(IN);
        String handle = takes ? typed.strip().substring(IN.length()).strip() : typed.strip();
        Refusal.when(handle.isEmpty(), "office.effect-seat-how");
        Assembly other = OtherAssembly.called(handle, assemblies);
        seating.check(takes ? assembly : other, takes ? other : assembly);
        return new Effect(kind(), Map.of("other", other.id().toString(), "side", takes ? "member" : "parent"));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        String name = OtherAssembly.of(effect, assemblies).map(Assembly::name).orElse("");
        return Text.of("office.effect-seat-" + effect.the("side"), name, assembly.name());
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        Optional<Assembly> found = OtherAssembly.of(effect, assemblies);
        if (found.isEmpty()) {
            return Text.of("office.done-nothing");
        }
        Side side = effect.the("side").equals("member") ? Side.MEMBER : Side.PARENT;
        Assembly member = side == Side.MEMBER ? assembly : found.get();
        Assembly parent = side == Side.MEMBER ? found.get() : assembly;
        if (seating.sits(member, parent)) {
            return Text.of("office.done-seat-before", member.name(), parent.name());
        }
        if (seating.wouldCircle(member, parent)) {
            return Text.of("office.done-seat-circle", member.name(), parent.name());
        }
        boolean stands = seating.want(member, parent, side, now);
        audience.tell(found.get().id(), stands ? granted(member, parent) : asked(member, parent, side));
        return stands
                ? Text.of("office.done-seat", member.name(), parent.name())
                : Text.of("office.done-seat-waits", found.get().name());
    }

    private static Post granted(Assembly member, Assembly parent) {
        return Post.saying("assembly.seat-granted", member.name(), parent.name());
    }

    private static Post asked(Assembly member, Assembly parent, Side side) {
        boolean isAsked = side == Side.MEMBER;
        String effect = isAsked ? "seat " + member.handle() : "seat in " + parent.handle();
        return Post.saying(
                isAsked ? "assembly.seat-asked" : "assembly.seat-offered",
                member.name(),
                parent.name(),
                new Text.Typed("proposal draft A seat effect: " + effect));
    }
}
