package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.conversation.Refusal;
import org.moot.office.Officer;
import org.moot.people.PersonId;

/** Who may see who came to a call, of those who agreed: by the assembly's charter its host, the secretary, or nobody. */
final class Organisers {
    private final Diary diary;

    Organisers(Diary diary) {
        this.diary = diary;
    }

    /** The call on a day, or the last one, if it is over. */
    Call which(Series series, Optional<LocalDate> on) {
        return on.map(day -> diary.books().calls().on(series.id(), day))
                .orElseGet(() -> diary.books().calls().last(series.id()))
                .filter(it -> it.state() == Call.State.OVER)
                .orElseThrow(() -> Refusal.because("call.none-was", series.title()));
    }

    boolean maySee(Call about, PersonId person, Instant now) {
        Assembly assembly = diary.assembly(about.assembly());
        Optional<Officer> secretary =
                Officer.acting(diary.around().officers().holder(assembly.id(), Officer.SECRETARY), now);
        return switch (assembly.charter().the(Setting.ATTENDANCE)) {
            case "hosts" -> about.host().filter(person::equals).isPresent();
            case "secretary" ->
                secretary.filter(it -> it.person().equals(person)).isPresent();
            default -> false;
        };
    }
}
