package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.vote.Bytes;
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

    @Test
    void aKeyIsMadeOnceAndStaysTheSame() {
        VoteId vote = vote();
        assertThat(keys().link(vote)).isEmpty();
        keys().make(vote);
        Bytes key = keys().link(vote).orElseThrow();
        assertThat(key.toArray()).hasSize(32);
        keys().make(vote);
        assertThat(keys().link(vote)).contains(key);
    }

    @Test
    void everyVoteHasItsOwn() {
        VoteId one = vote();
        VoteId other = vote();
        keys().make(one);
        keys().make(other);
        assertThat(keys().link(one)).isNotEqualTo(keys().link(other));
    }

    @Test
    void aDestroyedKeyIsGoneAndDestroyingAgainIsHarmless() {
        VoteId vote = vote();
        keys().make(vote);
        keys().destroy(vote);
        assertThat(keys().link(vote)).isEmpty();
        keys().destroy(vote);
        keys().destroy(vote());
        assertThat(keys().link(vote)).isEmpty();
    }

    @Test
    void aKeyMadeAtOnceIsOneKey() {
        VoteId vote = vote();
        Runnable make = () -> keys().make(vote);
        atOnce(make, make, make, make);
        Bytes key = keys().link(vote).orElseThrow();
        assertThat(key.toArray()).hasSize(32);
        assertThat(keys().link(vote)).contains(key);
    }
}
