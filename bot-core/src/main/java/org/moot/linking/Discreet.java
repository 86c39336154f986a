package org.moot.linking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moot.command.Transaction;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.moot.people.Links;
import org.moot.vote.Crockford;

/**
 * Keeps codes that link accounts out of what people say to each other: whoever reads one first could become somebody else. It
 * is good no more once it was said openly, is said again nowhere, and goes where the platform lets Moot take it away.
 */
public final class Discreet implements Talk {
    private static final int MOST = 5;

    /** Said like the command; words such as <em>let me link some more</em> are that too. */
    private static final Pattern AS_COMMAND =
            Pattern.compile("(?i)\\bme[ -]link:? +(?:code: *)?([0-9a-z]{4}[ -]?[0-9a-z]{4})(?![\\p{L}\\p{N}])");

    /** Somebody meant to link, whether or not the code is a good one. */
    private static final Pattern MEANT = Pattern.compile("(?=.*[0-9].*|.*-.*)[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}");

    private static final Pattern LIKE_ONE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])([0-9A-Za-z]{4}-[0-9A-Za-z]{4})(?![\\p{L}\\p{N}-])");

    private final Talk talk;
    private final Links links;
    private final Transaction transaction;

    public Discreet(Talk talk, Links links, Transaction transaction) {
        this.talk = talk;
        this.links = links;
        this.transaction = transaction;
    }

    @Override
    public void hear(Heard heard) {
        String words = switch (heard) {
            case Spoken it -> it.words();
            case Changed it -> it.words();
            case Deleted it -> "";
            case Reacted it -> "";
        };
        boolean isMeant = AS_COMMAND
                .matcher(words)
                .results()
                .anyMatch(it -> MEANT.matcher(it.group(1)).matches());
        if (burnt(words, heard.when()) || isMeant) {
            throw Refusal.because("linking.said-openly", new Text.Typed("me link"));
        }
        talk.hear(heard);
    }

    @Override
    public Optional<Last> last(Place at) {
        return talk.last(at);
    }

    @Override
    public Set<String> heardSince(Place at, Instant since) {
        return talk.heardSince(at, since);
    }

    /** Whether a good code was in it, which then is none any more. */
    private boolean burnt(String words, Instant now) {
        var codes = Stream.of(AS_COMMAND, LIKE_ONE)
                .flatMap(it -> it.matcher(words).results())
                .map(Discreet::code)
                .distinct()
                .limit(MOST)
                .toList();
        return !codes.isEmpty()
                && codes.stream().filter(code -> isSpent(code, now)).count() > 0;
    }

    private static String code(MatchResult found) {
        return Crockford.plain(found.group(1));
    }

    private boolean isSpent(String code, Instant now) {
        try {
            return transaction.in(() -> {
                var of = links.offered(code, now);
                of.ifPresent(links::withdraw);
                return of.isPresent();
            });
        } catch (Transaction.Unavailable | Transaction.Uncertain e) {
            return false;
        }
    }
}
