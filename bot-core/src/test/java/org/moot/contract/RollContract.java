package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.vote.Roll;
import org.moot.vote.VoteId;

/** Who may vote, fixed once. */
public abstract class RollContract extends Contract {

    private Roll roll() {
        return stores().roll();
    }

    private VoteId vote() {
        return Make.vote("Plant a tree?").in(stores()).id();
    }

    private static Roll.Entry entry() {
        PersonId person = PersonId.fresh();
        byte[] salt = person.toString().substring(0, 16).getBytes(StandardCharsets.UTF_8);
        byte[] leaf = new byte[32];
        leaf[0] = (byte) 0xff;
        return new Roll.Entry(person, Bytes.of(salt), Bytes.of(leaf));
    }

    @Test
    void whoIsOnItIsFoundWithSaltAndLeaf() {
        VoteId vote = vote();
        Roll.Entry ana = entry();
        Roll.Entry ben = entry();
        run(() -> roll().fix(vote, List.of(ana, ben)));
        assertThat(in(() -> roll().find(vote, ana.person()))).contains(ana);
        assertThat(in(() -> roll().all(vote))).containsExactlyInAnyOrder(ana, ben);
        assertThat(in(() -> roll().find(vote, PersonId.fresh()))).isEmpty();
        assertThat(in(() -> roll().find(vote(), ana.person()))).isEmpty();
    }

    @Test
    void fixingItAgainChangesNothing() {
        VoteId vote = vote();
        Roll.Entry ana = entry();
        run(() -> roll().fix(vote, List.of(ana)));
        run(() -> roll().fix(vote, List.of(entry(), entry())));
        assertThat(in(() -> roll().all(vote))).containsExactly(ana);
    }

    @Test
    void anEmptyRollIsFixedToo() {
        VoteId vote = vote();
        run(() -> roll().fix(vote, List.of()));
        run(() -> roll().fix(vote, List.of(entry())));
        assertThat(in(() -> roll().all(vote))).isEmpty();
    }
}
