package org.moot.moot;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Run;
import org.moot.people.People;
import org.moot.people.Person;

/** Turns mentions into those of another platform: its account where the person is there too, and the shown name elsewhere. */
final class Mentions {
    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    Speech on(String platform, Speech speech) {
        return new Speech(passages(platform, speech.passages()));
    }

    private List<Passage> passages(String platform, List<Passage> passages) {
        return passages.stream().map(it -> passage(platform, it)).toList();
    }

    private Passage passage(String platform, Passage passage) {
        return switch (passage) {
            case Speech.Paragraph it -> new Speech.Paragraph(runs(platform, it.runs()));
            case Speech.Heading it -> new Speech.Heading(it.level(), runs(platform, it.runs()));
            case Speech.Quote it -> new Speech.Quote(passages(platform, it.passages()));
            case Speech.Fence it -> it;
            case Speech.Items it ->
                new Speech.Items(
                        it.first(),
                        it.items().stream()
                                .map(item -> passages(platform, item))
                                .toList());
        };
    }

    private List<Run> runs(String platform, List<Run> runs) {
        return runs.stream().map(it -> run(platform, it)).toList();
    }

    private Run run(String platform, Run run) {
        return switch (run) {
            case Speech.Mentioned it -> mentioned(platform, it);
            case Speech.Styled it -> new Speech.Styled(it.style(), runs(platform, it.runs()));
            case Speech.Link it -> new Speech.Link(it.address(), runs(platform, it.runs()));
            case Speech.Plain it -> it;
            case Speech.Break it -> it;
            case Speech.Code it -> it;
        };
    }

    private Run mentioned(String platform, Speech.Mentioned mentioned) {
        if (mentioned.account().platform().equals(platform)) {
            return mentioned;
        }
        Optional<Person> person = people.by(mentioned.account());
        String shown = Bylines.legible(person.map(Person::name).orElse(mentioned.shown()));
        return person.flatMap(it -> account(it, platform))
                .<Run>map(account -> new Speech.Mentioned(account, shown))
                .orElseGet(() -> new Speech.Plain(Bylines.isReserved(shown) ? shown : "@" + shown));
    }

    private Optional<Account> account(Person person, String platform) {
        return people.accounts(person.id()).stream()
                .filter(account -> account.platform().equals(platform))
                .findFirst();
    }
}
