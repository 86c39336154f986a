package org.moot.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Halls;
import org.moot.assembly.Meeting;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** {@code hall console:garden}: the assembly meets there too; {@code hall private console:garden}: where not everybody reads it; {@code hall end console:garden}: no longer. */
final class BindHall implements Doing {
    private static final String END = "end ";
    private static final String PRIVATE = "private ";

    private final Assemblies assemblies;
    private final Halls halls;
    private final Meeting meeting;

    BindHall(Assemblies assemblies, Halls halls, Meeting meeting) {
        this.assemblies = assemblies;
        this.halls = halls;
        this.meeting = meeting;
    }

    @Override
    public String kind() {
        return "hall";
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        boolean ends = typed.strip().startsWith(END);
        boolean closed = typed.strip().startsWith(PRIVATE);
        String written = typed.strip()
                .substring(ends ? END.length() : closed ? PRIVATE.length() : 0)
                .strip();
        Place place = place(written);
        Optional<Assembly> meets = halls.at(place).flatMap(assemblies::find);
        boolean ours = meets.filter(it -> it.id().equals(assembly.id())).isPresent();
        Refusal.when(ends && !ours, "assembly.hall-not", assembly.name());
        boolean closes = closed && ours && !halls.isClosed(place);
        Refusal.when(!ends && ours && !closes, "assembly.hall-already", assembly.name());
        Refusal.when(
                !ends && meets.isPresent() && !ours,
                "assembly.hall-of-other",
                meets.map(Assembly::name).orElse(""),
                new Text.Typed("proposal draft Our hall effect: hall end " + written));
        return new Effect(
                kind(), Map.of("place", written, "ends", Boolean.toString(ends), "closed", Boolean.toString(closed)));
    }

    private static Place place(String written) {
        int colon = written.indexOf(':');
        Refusal.unless(
                colon > 0 && colon < written.length() - 1, "office.effect-hall-how", new Text.Typed("assembly hall"));
        return new Place(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        String key = ends(effect) ? "office.effect-hall-end" : "office.effect-hall";
        return Text.of(key, effect.the("place"), assembly.name());
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        Place place = place(effect.the("place"));
        if (ends(effect)) {
            return meeting.release(place, assembly, now)
                    ? Text.of("office.done-hall-end", effect.the("place"))
                    : Text.of("office.done-nothing");
        }
        boolean closed = Boolean.parseBoolean(effect.details().getOrDefault("closed", "false"));
        if (closed && halls.at(place).filter(assembly.id()::equals).isPresent()) {
            meeting.close(place, assembly, now);
            return Text.of("office.done-hall-private", effect.the("place"));
        }
        if (halls.at(place).isPresent()) {
            return Text.of("office.done-hall-taken", effect.the("place"));
        }
        meeting.bind(place, closed, assembly, now);
        meeting.askOpenly(assembly);
        return Text.of("office.done-hall", effect.the("place"));
    }

    private static boolean ends(Effect effect) {
        return Boolean.parseBoolean(effect.the("ends"));
    }
}
