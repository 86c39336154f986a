package org.moot.linking;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.people.Links;
import org.moot.people.PersonId;
import org.moot.vote.Crockford;

/**
 * Codes of 40 bits that link accounts: for ten minutes, once, and in nobody's log. Whoever types wrong ones waits: by account,
 * by place, and in all.
 */
final class Codes {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int BYTES = 5;
    private static final int LETTERS = 8;
    private static final int TRIES_OF_AN_ACCOUNT = 5;
    private static final int TRIES_AT_A_PLACE = 20;
    private static final int TRIES_IN_ALL = 1000;

    private final Links links;
    private final SecureRandom random = new SecureRandom();

    Codes(Links links) {
        this.links = links;
    }

    /** A fresh one as a person types it, such as {@code 7K3M-Q2XP}; an earlier one of this person is good no more. */
    String fresh(PersonId person, Instant until) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = Crockford.written(Bytes.of(bytes));
        links.offer(code, person, until);
        return code.substring(0, LETTERS / 2) + "-" + code.substring(LETTERS / 2);
    }

    /** Whom it leads to: the same nothing for one that is wrong, that was used, and that is over. */
    Optional<PersonId> read(String typed, Instant now) {
        return links.offered(Crockford.plain(typed), now);
    }

    /** It was used. */
    void spend(PersonId leadsTo) {
        links.withdraw(leadsTo);
    }

    void failed(Account account, Request request) {
        links.failed(account, hall(request), request.now(), request.now().minus(AN_HOUR));
    }

    /** Until when no code is looked at that comes from there; empty where one is. */
    Optional<Instant> lockedUntil(Account account, Request request) {
        Instant since = request.now().minus(AN_HOUR);
        Optional<Instant> own = full(links.triesBy(account, since), TRIES_OF_AN_ACCOUNT);
        Optional<Instant> here =
                hall(request).flatMap(hall -> full(links.triesAt(Optional.of(hall), since), TRIES_AT_A_PLACE));
        return own.or(() -> here).or(() -> full(links.triesAt(Optional.empty(), since), TRIES_IN_ALL));
    }

    private static Optional<Instant> full(List<Instant> tries, int most) {
        return tries.size() < most
                ? Optional.empty()
                : Optional.of(tries.get(tries.size() - most).plus(AN_HOUR));
    }

    /** A door is one account's, so that it has no count of its own, and nothing is kept of where it is. */
    private static Optional<String> hall(Request request) {
        return request.atDoor()
                ? Optional.empty()
                : Optional.of(request.place().platform() + " " + request.place().address());
    }
}
