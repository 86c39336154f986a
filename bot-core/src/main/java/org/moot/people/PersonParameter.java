package org.moot.people;

import java.util.List;
import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;
import org.moot.conversation.Account;

/** Reads a person: by shown name, or by account as {@code platform:id}, which is how adapters pass a mention on. */
public final class PersonParameter implements Parameter.Reading<Person> {
    private final People people;

    private PersonParameter(People people) {
        this.people = people;
    }

    public static Parameter<Person> of(String name, People people) {
        return new Parameter<>(name, Shape.WORD, true, 200, new PersonParameter(people), "ana");
    }

    @Override
    public Person read(String typed, Asking asking) {
        String name = typed.strip().replaceFirst("^@", "");
        Optional<Person> byAccount = account(name).flatMap(people::by);
        if (byAccount.isPresent()) {
            return byAccount.get();
        }
        List<Person> called = people.called(name);
        if (called.isEmpty()) {
            throw new Unreadable("people.nobody-called", name);
        }
        if (called.size() > 1) {
            throw new Unreadable("people.several-called", name);
        }
        return called.getFirst();
    }

    private static Optional<Account> account(String typed) {
        int colon = typed.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new Account(typed.substring(0, colon), typed.substring(colon + 1)));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return people.namesBeginning(begun, 25);
    }
}
