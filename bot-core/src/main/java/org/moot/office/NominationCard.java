package org.moot.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;
import org.moot.office.Nominations.Nomination;
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Shows who stands for an office. Somebody who was proposed and has not accepted is counted, not named. */
final class NominationCard implements Card {
    private static final String KIND = "nomination";

    private final Nominations nominations;
    private final Assemblies assemblies;
    private final Names names;

    NominationCard(Nominations nominations, Assemblies assemblies, Names names) {
        this.nominations = nominations;
        this.assemblies = assemblies;
        this.names = names;
    }

    /** Each time nominations open it is another subject, so that it hangs as a new card. */
    static Subject subject(Nomination nomination) {
        return new Subject(
                KIND,
                nomination.assembly() + "/" + nomination.office() + "/"
                        + nomination.opened().getEpochSecond());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Reader reader(Subject subject) {
        return assembly(subject).reader();
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        String office = parts(subject)[1];
        Assembly assembly = assembly(subject);
        var card = Post.titled(Text.of("office.nominations-title", office, assembly.name()));
        nominations
                .find(assembly.id(), office)
                .filter(nomination -> subject(nomination).equals(subject))
                .ifPresentOrElse(
                        nomination -> open(card, nomination, assembly), () -> card.prose("office.nominations-closed"));
        return card.done();
    }

    private void open(Post.Writer card, Nomination nomination, Assembly assembly) {
        card.fact("office.open-until", Text.of("office.moment", nomination.closes()));
        long waiting = nomination.nominees().size() - nomination.accepted().size();
        if (waiting > 0) {
            card.fact("office.asked", Text.of("office.asked-so-many", waiting));
        }
        card.items(nominees(nomination));
        if (nomination.accepted().isEmpty()) {
            card.prose("office.nobody-yet");
        }
        card.prose("office.what-follows");
        var filled = Map.of("office", nomination.office(), "assembly", assembly.handle());
        card.action("office.do-stand", "office stand", filled);
        card.action("office.do-nominate", "office nominate", filled);
    }

    private List<Block.Item> nominees(Nomination nomination) {
        Function<PersonId, Object> named = names.inHalls().among(nomination.accepted());
        return nomination.accepted().stream()
                .map(person -> Post.item(Text.of("office.nominee", named.apply(person))))
                .toList();
    }

    private Assembly assembly(Subject subject) {
        return assemblies
                .find(new AssemblyId(Long.parseLong(parts(subject)[0])))
                .orElseThrow();
    }

    private static String[] parts(Subject subject) {
        return subject.key().split("/", 3);
    }
}
