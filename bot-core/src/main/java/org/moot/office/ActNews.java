package org.moot.office;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Audience;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.notice.Noticeboard;
import org.moot.office.Act.State;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.PersonId;

/**
 * Who hears of an act: while it waits, those alone who may approve it; when it is done, everybody in every hall, with both
 * names and the reason.
 */
public final class ActNews {
    private final Audience audience;
    private final Noticeboard noticeboard;
    private final Doors doors;
    private final Names names;

    public ActNews(Audience audience, Noticeboard noticeboard, Doors doors, Names names) {
        this.audience = audience;
        this.noticeboard = noticeboard;
        this.doors = doors;
        this.names = names;
    }

    /** The other electoral officers get it with its reason; a secretary is found by whoever asks. */
    void asked(Act act, Performing performing, Electors electors, Instant now) {
        var concerned = performing.concerned(act);
        if (electors.isEnough(concerned, now)) {
            electors.acting(now).stream()
                    .filter(elector -> !elector.equals(act.askedBy()) && !concerned.contains(elector))
                    .forEach(elector -> doors.tell(elector, waiting(act, performing.words(act))));
        }
    }

    /** What the second person reads before agreeing. */
    Post waiting(Act act, Text words) {
        var filled = Map.of(TwoPersons.NUMBER, Long.toString(act.number()));
        return Post.titled(Text.of("office.act-title", act.number()))
                .prose(words)
                .fact("office.act-asked-by", Text.of("office.act-name", names.of(act.askedBy())))
                .fact("office.act-reason", Text.plain(act.reason()))
                .fact("office.act-until", Text.of("office.moment", act.rule().until()))
                .action("office.do-approve", "act approve", filled)
                .action("office.do-refuse", "act refuse", filled)
                .done();
    }

    /** The same in a list. */
    Block.Item item(Act act, Text words) {
        Text detail = Text.of(
                "office.act-line-detail",
                names.of(act.askedBy()),
                Text.plain(act.reason()),
                act.rule().until(),
                TwoPersons.approve(act),
                new Text.Typed("act refuse " + act.number()));
        return Post.item(Text.of("office.act-line", act.number(), words), detail);
    }

    void refused(Act act, PersonId by, Performing performing) {
        if (!act.askedBy().equals(by)) {
            doors.tell(
                    act.askedBy(),
                    Post.saying("office.act-was-refused", act.number(), performing.words(act), names.of(by)));
        }
    }

    void lapsed(Act act, Performing performing) {
        doors.tell(act.askedBy(), Post.saying("office.act-lapsed-told", act.number(), performing.words(act)));
    }

    /** Told once in the halls of the assembly and of those whose people are in it; the card has it from now on. */
    void performed(Act act, Performing performing) {
        if (act.state() instanceof State.Performed done) {
            audience.tellWidely(act.assembly(), Post.of(new Block.Prose(line(act, done, performing))));
            noticeboard.show(act.about());
        }
    }

    /** Who asked, who approved, when, why, and what came of it. */
    Text line(Act act, State.Performed done, Performing performing) {
        return Text.of(
                "office.act-told",
                performing.words(act),
                names.of(act.askedBy()),
                names.of(done.by()),
                act.asked(),
                done.approved(),
                Text.plain(act.reason()),
                done.came());
    }
}
