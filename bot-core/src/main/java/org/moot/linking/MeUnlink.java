package org.moot.linking;

import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Permission;
import org.moot.command.Unreadable;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.people.People;
import org.moot.people.PersonId;

/** Takes an account from its person, the one it is said from or another one; while a link waits, it objects to that. */
final class MeUnlink implements Command {
    private final Parameter<Account> account;
    private final Linking linking;

    MeUnlink(People people, Linking linking) {
        this.account = new Parameter<>("account", Shape.WORD, true, 200, new Own(people), "matrix:@ana:example.org")
                .optional();
        this.linking = linking;
    }

    @Override
    public String name() {
        return "me unlink";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(account);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        linking.alone();
        Account by = asked.request().account().orElseThrow();
        PersonId me = linking.who(by).orElseGet(() -> PersonId.asking(asked));
        Optional<Account> named = asked.maybe(account);
        Optional<Post> objected = named.isPresent() ? Optional.empty() : linking.object(me, by, asked.now());
        return objected.orElseGet(() -> linking.unlink(me, named.orElse(by), by, asked.now()));
    }

    /** One's own accounts, as {@code platform:id}, or by the platform alone where there is one on it. */
    private record Own(People people) implements Parameter.Reading<Account> {

        @Override
        public Account read(String typed, Parameter.Asking asking) {
            String sought = typed.strip();
            List<Account> found = own(asking).stream()
                    .filter(it ->
                            sought.equals(it.platform() + ":" + it.id()) || sought.equalsIgnoreCase(it.platform()))
                    .toList();
            if (found.size() != 1) {
                throw new Unreadable("linking.no-such-account");
            }
            return found.getFirst();
        }

        @Override
        public List<String> suggest(String begun, Parameter.Asking asking) {
            return own(asking).stream()
                    .map(it -> it.platform() + ":" + it.id())
                    .filter(it -> it.startsWith(begun))
                    .limit(25)
                    .toList();
        }

        private List<Account> own(Parameter.Asking asking) {
            return asking.asker()
                    .person()
                    .map(PersonId::new)
                    .map(people::accounts)
                    .orElse(List.of());
        }
    }
}
