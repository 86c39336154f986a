package org.moot.moot;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.moot.Measure.What;
import org.moot.office.Doing;
import org.moot.office.Effect;

/** {@code lift 3}: a message is shown again, or a person has the floor again. */
final class LiftMeasure implements Doing {
    static final String KIND = "lift";

    private final Measures measures;
    private final Moderation moderation;

    LiftMeasure(Measures measures, Moderation moderation) {
        this.measures = measures;
        this.moderation = moderation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        String number = typed.strip().replaceFirst("^#", "");
        Refusal.unless(number.matches("[0-9]{1,18}"), "moot.lift-how", new Text.Typed("moot appeal 3"));
        boolean isHere = measures.find(Long.parseLong(number))
                .filter(measure -> measure.assembly().equals(assembly.id()))
                .filter(measure -> measure.confirmedBy().isPresent())
                .filter(measure -> measure.lifted().isEmpty())
                .isPresent();
        Refusal.unless(isHere, "moot.lift-none", number, assembly.name());
        return new Effect(KIND, Map.of(Moderation.NUMBER, number));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        Measure measure = find(effect);
        return Text.of(measure.what() == What.MUTE ? "moot.will-lift-mute" : "moot.will-lift-hide", measure.number());
    }

    /** A measure that ended by its time is lifted all the same, because the record then says that it was wrong. */
    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        Measure measure = find(effect);
        if (measure.lifted().isPresent()) {
            return Text.of("moot.lifted-before", measure.number());
        }
        boolean wasInForce = measure.isInForce(now);
        moderation.lift(measure, now);
        return Text.of(wasInForce ? "moot.lifted" : "moot.lifted-after", measure.number());
    }

    private Measure find(Effect effect) {
        return measures.find(Long.parseLong(effect.the(Moderation.NUMBER))).orElseThrow();
    }
}
