package org.moot.notice;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;

/** Draws whatever card is asked for, as it is now. */
final class Cards {
    private final Map<String, Card> cards;
    private final Transaction transaction;
    private final InstantSource clock;

    Cards(List<? extends Card> cards, Transaction transaction, InstantSource clock) {
        this.cards = cards.stream().collect(Collectors.toMap(Card::kind, Function.identity()));
        this.transaction = transaction;
        this.clock = clock;
    }

    Drawn draw(Subject subject) {
        Card card = Optional.ofNullable(cards.get(subject.kind()))
                .orElseThrow(() -> new IllegalStateException("no card draws " + subject.kind()));
        return transaction.in(() -> new Drawn(card.draw(subject, clock.instant()), card.reader(subject)));
    }

    record Drawn(Post post, Reader reader) {}
}
