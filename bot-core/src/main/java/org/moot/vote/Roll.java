package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.audit.MerkleTree;
import org.moot.people.PersonId;

/** Who may vote in one vote, fixed and published as a hash when the vote is announced. */
public interface Roll {

    /** Fixes the roll of a vote; a second time changes nothing. */
    void fix(VoteId vote, List<Entry> entries);

    Optional<Entry> find(VoteId vote, PersonId person);

    List<Entry> all(VoteId vote);

    /** Somebody who has to be on it was added on appeal; false when they are on it already. */
    boolean add(VoteId vote, Entry entry);

    /** The Merkle root over the leaves in their order, which is not that of persons. */
    static Bytes root(List<Entry> entries) {
        return MerkleTree.root(entries.stream().map(Entry::leaf).sorted().toList());
    }

    /**
     * @param salt 16 random bytes
     * @param leaf SHA-256 over 0x00, the word {@code roll}, the person's id and the salt
     */
    record Entry(PersonId person, Bytes salt, Bytes leaf) {
        static Entry of(PersonId person, Bytes salt) {
            Bytes leaf = MerkleTree.leaf(Hash.utf8("roll"), Hash.utf8(person.toString()), salt.toArray());
            return new Entry(person, salt, leaf);
        }
    }
}
