package org.moot.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.notice.Noticeboard;
import org.moot.office.Nominations.Nomination;
import org.moot.office.Nominations.Nominee;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** The time in which people stand for an office or are proposed for it: its card, its hours, who is in. */
final class Nominating {
    static final String SETTLE = "office settle";
    /** With <em>keep things as they are</em> they fill a ballot. */
    static final int MOST_NOMINEES = 19;

    private final Nominations nominations;
    private final Deadlines deadlines;
    private final Noticeboard noticeboard;
    private final Audience audience;
    private final AuditLog audit;

    Nominating(
            Nominations nominations, Deadlines deadlines, Noticeboard noticeboard, Audience audience, AuditLog audit) {
        this.nominations = nominations;
        this.deadlines = deadlines;
        this.noticeboard = noticeboard;
        this.audience = audience;
        this.audit = audit;
    }

    Nomination open(Assembly assembly, String office, PersonId by, Instant now) {
        Instant closes = assembly.pace().closing(now.plus(assembly.charter().span(Setting.NOMINATIONS)));
        var nomination = new Nomination(assembly.id(), office, by, now, closes, closes, List.of());
        nominations.open(nomination);
        settling(nomination, assembly);
        noticeboard.hang(NominationCard.subject(nomination), audience.halls(assembly.id()));
        audit.note(new Happening(
                "office.called", now, Map.of("assembly", assembly.id().toString(), "closes", closes.toString())));
        return nomination;
    }

    /** @throws Refusal {@code office.not-called} when no nominations for it are open */
    Nomination of(Assembly assembly, String office) {
        return nominations
                .find(assembly.id(), office)
                .orElseThrow(
                        () -> Refusal.because("office.not-called", office, new Text.Typed("office call " + office)));
    }

    /** Notes what is known of a nominee, in the place of what was known before. */
    Nomination enter(Assembly assembly, String office, Nominee nominee) {
        Nomination entered = nominations.change(assembly.id(), office, it -> {
            Nomination with = it.with(nominee);
            Refusal.when(with.nominees().size() > MOST_NOMINEES, "office.too-many", MOST_NOMINEES);
            return with;
        });
        noticeboard.show(NominationCard.subject(entered));
        return entered;
    }

    void extend(Nomination nomination, Assembly assembly, Instant closes) {
        Nomination later = nominations.change(assembly.id(), nomination.office(), it -> it.until(closes));
        settling(later, assembly);
        noticeboard.show(NominationCard.subject(later));
        audience.tell(assembly.id(), Post.saying("office.extended", nomination.office(), closes));
    }

    /** False when somebody else just did. */
    boolean close(Nomination nomination) {
        noticeboard.show(NominationCard.subject(nomination));
        return nominations.close(nomination.assembly(), nomination.office());
    }

    private void settling(Nomination nomination, Assembly assembly) {
        deadlines.set(new Deadline(
                SETTLE + "/" + assembly.id() + "/" + nomination.office(),
                nomination.closes(),
                SETTLE,
                Map.of("assembly", assembly.handle(), "office", nomination.office())));
    }
}
