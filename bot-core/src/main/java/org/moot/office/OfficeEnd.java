package org.moot.office;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Ends a term when its time is over, and says so a while before. */
final class OfficeEnd implements ByTheClock {
    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Assembly> assembly;
    private final Officers officers;
    private final Appointments appointments;
    private final Audience audience;

    OfficeEnd(Parameter<Assembly> assembly, Officers officers, Appointments appointments, Audience audience) {
        this.assembly = assembly;
        this.officers = officers;
        this.appointments = appointments;
        this.audience = audience;
    }

    @Override
    public String name() {
        return Appointments.END;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(office, assembly);
    }

    @Override
    public void at(Asked asked) {
        Assembly where = asked.the(assembly);
        officers.holder(where.id(), asked.the(office)).ifPresent(officer -> approach(officer, where, asked.now()));
    }

    private void approach(Officer officer, Assembly where, Instant now) {
        var call = new Text.Typed("office call " + officer.office());
        if (now.isBefore(officer.ends())) {
            appointments.last(officer, where);
            audience.tell(where.id(), Post.saying("office.ends-soon", officer.office(), officer.ends(), call));
        } else {
            appointments.end(where, officer.office(), now);
            audience.tell(where.id(), Post.saying("office.is-over", officer.office(), call));
        }
    }
}
