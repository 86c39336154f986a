package org.moot.office;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.office.Act.State;

/** What was done to something out of the rule, for its card: who asked, who approved, when and why. */
public final class ActRecord {
    private final Acts acts;
    private final ActNews news;
    private final Collection<? extends Performing> kinds;

    ActRecord(Acts acts, ActNews news, Collection<? extends Performing> kinds) {
        this.acts = acts;
        this.news = news;
        this.kinds = kinds;
    }

    public List<Text> of(Subject about) {
        return acts.about(about).stream().flatMap(this::line).toList();
    }

    private Stream<Text> line(Act act) {
        return act.state() instanceof State.Performed done
                ? kinds.stream().filter(kind -> kind.kind().equals(act.kind())).map(kind -> news.line(act, done, kind))
                : Stream.empty();
    }
}
