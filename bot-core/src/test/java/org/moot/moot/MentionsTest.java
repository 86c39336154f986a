package org.moot.moot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Mentioned;
import org.moot.conversation.Speech.Plain;
import org.moot.make.Make;
import org.moot.memory.Memory;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Mentions, as they go from one platform to another. */
class MentionsTest {
    private final Memory memory = new Memory();
    private final Mentions mentions = new Mentions(memory.stores().people());

    private Account on(String platform, Person person) {
        var account = new Account(platform, person.name());
        memory.run(() -> memory.stores().people().add(person, account));
        return account;
    }

    private Speech mentioning(Account account, String shown) {
        return new Speech(List.of(new Speech.Quote(
                List.of(new Speech.Paragraph(List.of(new Plain("Hello "), new Mentioned(account, shown)))))));
    }

    private Speech on(String platform, Speech speech) {
        return memory.in(() -> mentions.on(platform, speech));
    }

    @Test
    void aLinkedPersonIsMentionedAsTheOtherPlatformKnowsThem() {
        Person ana = Make.person("Ana").made();
        Account discord = on("discord", ana);
        PersonId second = PersonId.fresh();
        Account matrix = on(
                "matrix",
                new Person(second, "Ana", false, ana.zone(), ana.language(), ana.membership(), false, ana.met()));
        memory.run(() -> memory.stores().people().passOn(second, ana.id(), ana.met()));

        assertThat(on("matrix", mentioning(discord, "old name"))).isEqualTo(mentioning(matrix, "Ana"));
        assertThat(on("discord", mentioning(discord, "Ana"))).isEqualTo(mentioning(discord, "Ana"));
    }

    @Test
    void anybodyElseIsCalledByTheNameAlone() {
        Speech there = on("matrix", mentioning(new Account("discord", "x"), "@every\u200bone"));

        assertThat(there.plain()).isEqualTo("> Hello everyone");
        assertThat(there.toString()).doesNotContain("Mentioned");
    }
}
