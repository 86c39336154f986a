package org.moot.office;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Arrivals;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Audience;
import org.moot.assembly.Roster;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Tells an assembly, when its third person comes, that it can confirm or replace those who hold office in the interim. */
public final class InterimNews implements Arrivals {
    private static final int ENOUGH_TO_CONFIRM = 3;

    private final Officers officers;
    private final Roster roster;
    private final Audience audience;

    public InterimNews(Officers officers, Roster roster, Audience audience) {
        this.officers = officers;
        this.roster = roster;
        this.audience = audience;
    }

    @Override
    public void joined(AssemblyId assembly, Instant now) {
        if (roster.sizeUpTo(assembly, ENOUGH_TO_CONFIRM + 1) != ENOUGH_TO_CONFIRM) {
            return;
        }
        List<Text> calls = officers.in(assembly).stream()
                .filter(Officer::interim)
                .map(officer ->
                        Text.of("office.confirm", officer.office(), new Text.Typed("office call " + officer.office())))
                .toList();
        if (!calls.isEmpty()) {
            audience.tell(assembly, Post.saying("office.three-now", Text.lines(calls)));
        }
    }
}
