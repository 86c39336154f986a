package org.moot.assembly;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Seats.Side;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Refusal;
import org.moot.notice.Noticeboard;

/** Seats of assemblies in assemblies: both sides must want one, and either side ends it. */
public final class Seating {
    private final Seats seats;
    private final Noticeboard noticeboard;
    private final AuditLog audit;

    public Seating(Seats seats, Noticeboard noticeboard, AuditLog audit) {
        this.seats = seats;
        this.noticeboard = noticeboard;
        this.audit = audit;
    }

    public boolean sits(Assembly member, Assembly parent) {
        return seats.of(member.id()).stream().anyMatch(seat -> seat.parent().equals(parent.id()));
    }

    /** Whether the seat would close a circle, in which an assembly would sit in itself. */
    public boolean wouldCircle(Assembly member, Assembly parent) {
        return member.id().equals(parent.id()) || seats.above(parent.id()).contains(member.id());
    }

    /** @throws Refusal when there is such a seat already, or it would close a circle */
    public void check(Assembly member, Assembly parent) {
        Refusal.when(sits(member, parent), "assembly.seat-there", member.name(), parent.name());
        Refusal.when(wouldCircle(member, parent), "assembly.seat-would-circle", member.name(), parent.name());
    }

    /** Notes that one side wants the seat; true when the other side wants it too, and it stands from now on. */
    public boolean want(Assembly member, Assembly parent, Side side, Instant now) {
        note("seat.wanted-by-" + (side == Side.MEMBER ? "member" : "parent"), member, parent, now);
        if (!seats.want(member.id(), parent.id(), side, now)) {
            return false;
        }
        seats.add(new Seat(member.id(), parent.id(), now));
        note("seat.granted", member, parent, now);
        show(member, parent);
        return true;
    }

    /** False when there was none. */
    public boolean end(Assembly member, Assembly parent, Instant now) {
        if (!seats.remove(member.id(), parent.id())) {
            return false;
        }
        note("seat.ended", member, parent, now);
        show(member, parent);
        return true;
    }

    private void show(Assembly member, Assembly parent) {
        noticeboard.show(member.subject());
        noticeboard.show(parent.subject());
    }

    private void note(String what, Assembly member, Assembly parent, Instant now) {
        var facts =
                Map.of("member", member.id().toString(), "parent", parent.id().toString());
        audit.note(new Happening(what, now, facts));
    }
}
