package org.moot.office;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act.State;
import org.moot.people.Links;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/**
 * What is out of the rule takes two persons: one asks, another one approves within 48 hours, then it is done, once. Otherwise
 * it lapses. It is done after the approval was committed, by whichever instance comes first, and again after a crash.
 */
public final class TwoPersons {
    static final String LAPSE = "act lapse";
    static final String PERFORM = "act perform";
    static final String NUMBER = "act";

    private final Book book;
    private final Electors electors;
    private final ActNews news;
    private final Collection<? extends Performing> kinds;

    /** What this remembers, and where two who ask at once meet. */
    public record Book(
            Acts acts,
            Links links,
            Assemblies assemblies,
            Deadlines deadlines,
            AuditLog audit,
            Transaction transaction) {}

    /** @param kinds may still grow while the features are put together */
    TwoPersons(Book book, Electors electors, ActNews news, Collection<? extends Performing> kinds) {
        this.book = book;
        this.electors = electors;
        this.news = news;
        this.kinds = kinds;
    }

    /** Notes that somebody asks for it. Nobody hears of it but those who may approve it. */
    public Act ask(Act.Wish wish, Instant now) {
        book.assemblies().change(wish.assembly(), same -> same); // two who ask at once do it one after the other
        Act unnumbered = wish.asked(0, now);
        Performing performing = performing(unnumbered);
        electors.check(wish.by(), performing.concerned(unnumbered), now);
        performing.check(unnumbered, now);
        openAlready(wish).ifPresent(open -> {
            throw Refusal.because("office.act-asked-already", open.number(), approve(open));
        });
        Act act = wish.asked(book.acts().next(), now);
        book.acts().add(act);
        book.deadlines().set(Deadline.of(act.rule().until(), LAPSE, NUMBER, act.number()));
        note(act, wish.by(), now);
        news.asked(act, performing, electors, now);
        return act;
    }

    private Optional<Act> openAlready(Act.Wish wish) {
        return book.acts().about(wish.about()).stream()
                .filter(Act::isOpen)
                .filter(wish::isFor)
                .findFirst();
    }

    /** Of two who approve at once the second is told that it is approved. */
    Act approve(Act asked, PersonId by, Instant now) {
        Performing performing = performing(asked);
        Act approved = book.acts().change(asked.number(), act -> {
            waits(act);
            Refusal.when(act.rule().isTooLate(now), "office.act-has-lapsed", act.number());
            Refusal.when(
                    act.rule().isTheFirst(by) || areOne(act.askedBy(), by),
                    "office.act-needs-another",
                    act.rule().until());
            return act.now(new State.Approved(by, now));
        });
        electors.check(by, performing.concerned(approved), now);
        stillMay(approved, performing, now);
        performing.check(approved, now);
        book.deadlines().clear(LAPSE + "/" + approved.number());
        book.deadlines().set(Deadline.of(now, PERFORM, NUMBER, approved.number()));
        note(approved, by, now);
        return approved;
    }

    /** Two who said that they are one person are not two persons, also before they are one. */
    private boolean areOne(PersonId one, PersonId other) {
        return book.links().wishOf(one).filter(wish -> wish.isOf(other)).isPresent();
    }

    /** Who asked must be somebody who may do so now, too: neither paused since, nor concerned. */
    private void stillMay(Act act, Performing performing, Instant now) {
        boolean may = electors.may(act.askedBy(), performing.concerned(act), now);
        Refusal.unless(may, "office.act-asker-may-not", act.number());
    }

    /** The second person says no, or the first one takes it back; it can be asked for again. */
    Act refuse(Act asked, PersonId by, Instant now) {
        if (!asked.rule().isTheFirst(by)) {
            electors.check(by, performing(asked).concerned(asked), now);
        }
        Act refused = book.acts().change(asked.number(), act -> {
            waits(act);
            return act.now(new State.Refused(by, now));
        });
        book.deadlines().clear(LAPSE + "/" + refused.number());
        note(refused, by, now);
        news.refused(refused, by, performing(refused));
        return refused;
    }

    /** Nobody approved it. Harmless when repeated, and when somebody did. */
    void lapse(Act asked, Instant now) {
        if (asked.state() instanceof State.Asked && !now.isBefore(asked.rule().until())) {
            Act lapsed = book.acts().change(asked.number(), act -> {
                waits(act);
                return act.now(new State.Lapsed(now));
            });
            note(lapsed, lapsed.askedBy(), now);
            news.lapsed(lapsed, performing(lapsed));
        }
    }

    /** Does what was approved, and tells it. In transactions of its own; harmless when repeated. */
    void perform(Act approved, Instant now) {
        if (approved.state() instanceof State.Approved(var by, var at)) {
            Text came = performing(approved).perform(approved, now);
            book.transaction().in(() -> performed(approved.number(), came, now));
        }
    }

    private Act performed(long number, Text came, Instant now) {
        Act done = book.acts().change(number, act -> {
            if (act.state() instanceof State.Approved(var by, var at)) {
                return act.now(new State.Performed(by, at, now, came));
            }
            throw over(act);
        });
        note(done, ((State.Performed) done.state()).by(), now);
        news.performed(done, performing(done));
        return done;
    }

    /** Those that wait for a second person and that somebody asked for or may approve. */
    List<Act> waiting(PersonId reader, int most, Instant now) {
        return book.acts().waiting(most).stream()
                .filter(act -> act.rule().isTheFirst(reader) || mayApprove(reader, act, now))
                .toList();
    }

    private boolean mayApprove(PersonId person, Act act, Instant now) {
        return electors.may(person, performing(act).concerned(act), now);
    }

    public Text words(Act act) {
        return performing(act).words(act);
    }

    private static void waits(Act act) {
        if (!(act.state() instanceof State.Asked)) {
            throw over(act);
        }
    }

    private static Refusal over(Act act) {
        return Refusal.because("office.act-is-" + act.state().word(), act.number());
    }

    private Performing performing(Act act) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(act.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody performs " + act.kind()));
    }

    static Text.Typed approve(Act act) {
        return new Text.Typed("act approve " + act.number());
    }

    private void note(Act act, PersonId by, Instant now) {
        var facts = new HashMap<>(Map.of(
                "act", Long.toString(act.number()),
                "kind", act.kind(),
                "assembly", act.assembly().toString(),
                "by", by.toString()));
        facts.put(act.about().kind(), act.about().key());
        book.audit().note(new Happening("act." + act.state().word(), now, facts));
    }
}
