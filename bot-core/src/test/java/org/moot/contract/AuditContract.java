package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.audit.AuditLog;
import org.moot.audit.AuditLog.Entry;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.audit.Hash;
import org.moot.audit.LogTree;
import org.moot.audit.MerkleTree;
import org.moot.audit.Tiles;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** What happened, as the leaves of a tree. */
public abstract class AuditContract extends Contract {
    private static final int PAGE = 50;

    private AuditLog audit() {
        return stores().audit();
    }

    private Happening happening() {
        return new Happening("proposal.opened", Make.THEN, Map.of("reference", Fresh.word(), "answers", "3"));
    }

    private Happening noted() {
        Happening happening = happening();
        run(() -> audit().note(happening));
        return happening;
    }

    private int seal() {
        return in(() -> audit().seal());
    }

    private List<Entry> all() {
        var all = new ArrayList<Entry>();
        List<Entry> page = in(() -> audit().from(1, PAGE));
        while (!page.isEmpty()) {
            all.addAll(page);
            long next = page.getLast().number() + 1;
            page = in(() -> audit().from(next, PAGE));
        }
        return all;
    }

    @Test
    void whatIsNotedIsSealedInOrder() {
        seal();
        Happening first = noted();
        Happening second = noted();
        assertThat(seal()).isEqualTo(2);
        List<Entry> all = all();
        assertThat(all.subList(all.size() - 2, all.size()))
                .extracting(Entry::canonical)
                .containsExactly(first.canonical(), second.canonical());
    }

    @Test
    void nothingIsSealedTwice() {
        noted();
        seal();
        int length = all().size();
        assertThat(seal()).isZero();
        assertThat(all()).hasSize(length);
    }

    @Test
    void entriesAreNumberedFromOneWithoutGapsAndAreLeaves() {
        noted();
        noted();
        seal();
        noted();
        seal();
        List<Entry> all = all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        for (int at = 0; at < all.size(); at++) {
            assertThat(all.get(at)).isEqualTo(Entry.of(at + 1, all.get(at).canonical()));
        }
        assertThat(in(() -> audit().size())).isEqualTo(all.size());
    }

    @Test
    void whatWasRolledBackDidNotHappenAndLeavesNoGap() {
        seal();
        int length = all().size();
        assertThatThrownBy(() -> run(() -> {
                    audit().note(happening());
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(seal()).isZero();
        noted();
        seal();
        assertThat(all().getLast().number()).isEqualTo(length + 1);
    }

    @Test
    void theRootOfEverySizeIsThatOverItsLeaves() {
        for (int i = 0; i < 3 * Tiles.WIDTH / 2; i++) {
            noted();
        }
        seal();
        List<Bytes> leaves = all().stream()
                .map(it -> MerkleTree.leaf(Hash.utf8(it.canonical())))
                .toList();
        for (int size : new int[] {0, 1, 2, 3, 7, 255, 256, 257, leaves.size() - 1, leaves.size()}) {
            assertThat(in(() -> new LogTree(audit()).root(size))).isEqualTo(MerkleTree.root(leaves.subList(0, size)));
        }
    }

    @Test
    void whatIsAboutAThingIsFound() {
        String word = Fresh.word();
        run(() -> audit().note(new Happening("vote.opened", Make.THEN, Map.of("vote", word, "closes", "soon"))));
        run(() -> audit().note(new Happening("vote.opened", Make.THEN, Map.of("vote", word + "1"))));
        seal();
        assertThat(in(() -> audit().about("vote", word)))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.what()).isEqualTo("vote.opened"));
    }

    @Test
    void twoWhoSealAtOnceMakeOneRow() {
        for (int i = 0; i < 10; i++) {
            noted();
        }
        atOnce(this::seal, this::seal, this::noted, this::seal);
        seal();
        entriesAreNumberedFromOneWithoutGapsAndAreLeaves();
    }
}
