package org.moot.office;

import java.util.Collection;
import java.util.List;
import org.moot.command.Command;

/** What is out of the rule and takes two persons. What can be done so is brought by the features that do it. */
public final class ActFeature {
    private final TwoPersons.Book book;
    private final ActNews news;
    private final TwoPersons two;
    private final ActRecord record;

    /** @param kinds may still grow while the features are put together */
    public ActFeature(TwoPersons.Book book, Electors electors, ActNews news, Collection<? extends Performing> kinds) {
        this.book = book;
        this.news = news;
        two = new TwoPersons(book, electors, news, kinds);
        record = new ActRecord(book.acts(), news, kinds);
    }

    public List<Command> commands() {
        var act = ActParameter.of(book.acts());
        return List.of(
                new ActList(two, news),
                new ActApprove(act, two),
                new ActRefuse(act, two),
                new ActLapse(act, two),
                new ActPerform(act, two));
    }

    /** How features ask. */
    public TwoPersons twoPersons() {
        return two;
    }

    /** How cards show what was done. */
    public ActRecord record() {
        return record;
    }
}
