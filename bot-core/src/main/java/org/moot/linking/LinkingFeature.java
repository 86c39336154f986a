package org.moot.linking;

import java.util.List;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.notice.Outbox;
import org.moot.people.Doors;
import org.moot.people.Links;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.privacy.OnePerson;
import org.moot.time.Deadlines;

/** How accounts come to a person and leave. */
public final class LinkingFeature {
    private final People people;
    private final Codes codes;
    private final Linking linking;

    /** What remembers it. */
    public record Book(People people, Links links, Deadlines deadlines, AuditLog audit) {}

    public LinkingFeature(Book book, OnePerson onePerson, Names names, Doors doors, Outbox outbox) {
        people = book.people();
        codes = new Codes(book.links());
        linking = new Linking(
                book.links(),
                onePerson,
                new Linking.Book(people, book.deadlines(), book.audit()),
                new LinkNews(people, names, doors, outbox));
    }

    public List<Command> commands() {
        return List.of(new MeLink(codes, linking), new MeUnlink(people, linking), new LinkSettle(linking));
    }
}
