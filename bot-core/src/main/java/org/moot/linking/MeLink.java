package org.moot.linking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Gives a code that links another account to the same person, or takes the one that was given there. */
final class MeLink implements Command {
    private final Parameter<String> code =
            Parameters.line("code", 40, "7K3M-Q2XP").optional();
    private final Codes codes;
    private final Linking linking;

    MeLink(Codes codes, Linking linking) {
        this.codes = codes;
        this.linking = linking;
    }

    @Override
    public String name() {
        return "me link";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(code);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    /** Whoever links at the same moment waits, and then sees who is who. */
    @Override
    public Post perform(Asked asked) {
        linking.alone();
        Account account = asked.request().account().orElseThrow();
        PersonId me = linking.who(account).orElseGet(() -> PersonId.asking(asked));
        return asked.maybe(code).map(typed -> take(typed, me, account, asked)).orElseGet(() -> give(me, asked.now()));
    }

    private Post give(PersonId me, Instant now) {
        Instant until = now.plus(Codes.GOOD_FOR);
        String fresh = codes.fresh(me, until);
        return Post.titled(Text.of("linking.code", fresh))
                .prose("linking.code-how", new Text.Typed("me link " + fresh), until)
                .prose("linking.code-care")
                .done();
    }

    private Post take(String typed, PersonId me, Account account, Asked asked) {
        Optional<Instant> locked = codes.lockedUntil(account, asked.request());
        if (locked.isPresent()) {
            return Post.saying("linking.locked", locked.get());
        }
        Optional<PersonId> other = codes.read(typed, asked.now());
        if (other.isEmpty()) {
            codes.failed(account, asked.request());
            return Post.saying("linking.wrong", new Text.Typed("me link"));
        }
        if (other.get().equals(me)) {
            return Post.saying("linking.own-code", new Text.Typed("me show"));
        }
        codes.spend(other.get());
        return linking.link(me, other.get(), account, asked.now());
    }
}
