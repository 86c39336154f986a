package org.moot.assembly;

import java.time.Instant;
import java.util.Map;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Refusal;
import org.moot.notice.Noticeboard;

/** Changes what charters say. What is open already keeps the times it was opened with. */
public final class Charters {
    private final Assemblies assemblies;
    private final Noticeboard noticeboard;
    private final MirrorNotice mirrorNotice;
    private final Witnessing witnessing;
    private final AuditLog audit;

    Charters(
            Assemblies assemblies,
            Noticeboard noticeboard,
            MirrorNotice mirrorNotice,
            Witnessing witnessing,
            AuditLog audit) {
        this.assemblies = assemblies;
        this.noticeboard = noticeboard;
        this.mirrorNotice = mirrorNotice;
        this.witnessing = witnessing;
        this.audit = audit;
    }

    /** The value in its one written form, or a refusal with an example. */
    public static String checked(Setting setting, String typed) {
        try {
            return setting.read(typed);
        } catch (RuntimeException e) {
            throw Refusal.because("assembly.bad-value", setting.word(), typed, setting.byDefault());
        }
    }

    /** The value must have been checked. The log keeps that it changed, and never words that somebody typed. */
    public void change(AssemblyId assembly, Setting setting, String value, Instant now) {
        Assembly changed =
                assemblies.change(assembly, it -> it.under(it.charter().with(setting, value)));
        var facts = Map.of("assembly", assembly.toString(), "setting", setting.word());
        audit.note(new Happening("charter.changed", now, facts));
        noticeboard.show(changed.subject());
        if (setting == Setting.MIRRORING) {
            mirrorNotice.show(changed);
        }
        if (setting == Setting.CHECKPOINTS) {
            witnessing.change(changed, now);
        }
    }
}
