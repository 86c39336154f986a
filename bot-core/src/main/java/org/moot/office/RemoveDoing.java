package org.moot.office;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Removes whoever holds an office: {@code remove secretary}. Nobody else who came into it since. */
public final class RemoveDoing implements Doing {
    public static final String KIND = "remove";

    private final Appointments appointments;
    private final Officers officers;
    private final Names names;

    RemoveDoing(Appointments appointments, Officers officers, Names names) {
        this.appointments = appointments;
        this.officers = officers;
        this.names = names;
    }

    public static Effect of(Officer officer) {
        return new Effect(
                KIND,
                Map.of(
                        AppointDoing.OFFICE, officer.office(),
                        AppointDoing.PERSON, officer.person().toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        String office = OfficeWord.read(typed);
        return officers.holder(assembly.id(), office)
                .map(RemoveDoing::of)
                .orElseThrow(() -> Refusal.because("office.nobody-holds", office, new Text.Typed("office list")));
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        return Text.of("office.will-remove", names.of(person(effect)), effect.the(AppointDoing.OFFICE));
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        String office = effect.the(AppointDoing.OFFICE);
        if (!holds(effect, assembly)) {
            return Text.of("office.removed-before", names.of(person(effect)), office);
        }
        appointments.end(assembly, office, now);
        return Text.of("office.removed", names.of(person(effect)), office, new Text.Typed("office call " + office));
    }

    /** The officer stays and has all powers again. */
    @Override
    public void undone(Effect effect, Assembly assembly, Instant now) {
        if (holds(effect, assembly)) {
            appointments.change(assembly, effect.the(AppointDoing.OFFICE), Officer::trustedAgain);
        }
    }

    private boolean holds(Effect effect, Assembly assembly) {
        return officers.holder(assembly.id(), effect.the(AppointDoing.OFFICE))
                .filter(officer -> officer.person().equals(person(effect)))
                .isPresent();
    }

    private static PersonId person(Effect effect) {
        return PersonId.of(effect.the(AppointDoing.PERSON));
    }
}
