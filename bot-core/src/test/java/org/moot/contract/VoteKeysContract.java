package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.vote.VoteId;
import org.moot.vote.VoteKeys;

/** The link keys of open votes. */
public abstract class VoteKeysContract extends Contract {

    private VoteKeys keys() {
        return stores().voteKeys();
    }

    private VoteId vote() {
        return Make.vote("Plant a tree?").in(stores()).id();
    }

    private static final PersonId ANA = PersonId.of("00000000-0000-4000-8000-000000000001");

    private Bytes slot(VoteId vote) {
        return keys().linking(vote).orElseThrow().slot(ANA);
    }

    @Test
    void keysAreMadeOnceAndStayTheSame() {
        VoteId vote = vote();
        assertThat(keys().linking(vote)).isEmpty();
        assertThat(keys().sealKey(vote)).isEmpty();
        Bytes key = keys().make(vote);
        Bytes slot = slot(vote);
        assertThat(key.toArray()).hasSize(32);
        assertThat(slot.toArray()).hasSize(16);
        assertThat(keys().make(vote)).isEqualTo(key);
        assertThat(keys().sealKey(vote)).contains(key);
        assertThat(slot(vote)).isEqualTo(slot);
    }

    @Test
    void everyVoteHasItsOwn() {
        VoteId one = vote();
        VoteId other = vote();
        assertThat(keys().make(one)).isNotEqualTo(keys().make(other));
        assertThat(slot(one)).isNotEqualTo(slot(other));
    }

    @Test
    void aDestroyedLinkKeyIsGoneAndTheSealStays() {
        VoteId vote = vote();
        keys().make(vote);
        keys().destroyLink(vote);
        assertThat(keys().linking(vote)).isEmpty();
        assertThat(keys().sealKey(vote)).isEmpty();
        assertThat(keys().openedKey(vote)).isPresent();
        keys().destroyLink(vote);
        keys().destroyLink(vote());
        assertThatThrownBy(() -> keys().make(vote)).isInstanceOf(IllegalStateException.class);
        assertThat(keys().linking(vote)).isEmpty();
    }

    @Test
    void aDestroyedSealKeyIsGoneForGood() {
        VoteId vote = vote();
        keys().make(vote);
        keys().destroyLink(vote);
        keys().destroySeal(vote);
        keys().destroySeal(vote);
        assertThat(keys().openedKey(vote)).isEmpty();
        assertThatThrownBy(() -> keys().make(vote)).isInstanceOf(IllegalStateException.class);
        assertThat(keys().openedKey(vote)).isEmpty();
    }

    @Test
    void aNonceIsTheSameForEveryDeliveryAndUnlikeAnyOther() {
        VoteId vote = vote();
        keys().make(vote);
        var linking = keys().linking(vote).orElseThrow();
        assertThat(linking.nonce("matrix", "1").toArray()).hasSize(32);
        assertThat(linking.nonce("matrix", "1"))
                .isEqualTo(keys().linking(vote).orElseThrow().nonce("matrix", "1"))
                .isNotEqualTo(linking.nonce("matrix1", ""));
    }

    @Test
    void keysMadeAtOnceAreOnePair() {
        VoteId vote = vote();
        Set<Bytes> made = ConcurrentHashMap.newKeySet();
        Runnable make = () -> made.add(keys().make(vote));
        atOnce(make, make, make, make);
        assertThat(made).hasSize(1);
        assertThat(keys().sealKey(vote)).isEqualTo(made.stream().findFirst());
    }
}
