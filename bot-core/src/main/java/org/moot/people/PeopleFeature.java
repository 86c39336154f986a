package org.moot.people;

import java.util.List;
import org.moot.command.Command;
import org.moot.notice.Card;

/** What people say about themselves. */
public final class PeopleFeature {
    private final People people;

    public PeopleFeature(People people) {
        this.people = people;
    }

    public List<Command> commands() {
        return List.of(new MeName(people), new MeZone(people), new MeLanguage(people), new MeReminders(people));
    }

    public List<Card> cards() {
        return List.of();
    }
}
