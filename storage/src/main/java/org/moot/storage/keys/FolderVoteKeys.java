package org.moot.storage.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.storage.seal.SealPair;
import org.moot.vote.VoteId;
import org.moot.vote.VoteKeys;

/**
 * The keys of votes in a {@link KeyFolder}, two files a vote. A destroyed key leaves a mark, so that it is never made anew: a
 * fresh link key over an open vote would give everybody a second slot.
 *
 * <p>Keep the folder out of every backup: a copy of a key lets whoever has the database of that time link ballots to persons.
 */
public final class FolderVoteKeys implements VoteKeys, SealKeys {
    private static final String LINK = ".link";
    private static final String SEAL = ".seal";
    private static final String GONE = ".gone";
    private static final int HALF = 32;

    private final KeyFolder folder;

    public FolderVoteKeys(Path folder) {
        this.folder = KeyFolder.at(folder);
    }

    @Override
    public Bytes make(VoteId vote) {
        byte[] fresh = new byte[LinkKey.LENGTH];
        new SecureRandom().nextBytes(fresh);
        putOnce(vote, LINK, fresh);
        SealPair pair = SealPair.fresh();
        byte[] both = Arrays.copyOf(pair.secret().toArray(), 2 * HALF);
        System.arraycopy(pair.open().toArray(), 0, both, HALF, HALF);
        putOnce(vote, SEAL, both);
        boolean whole = folder.has(name(vote, LINK));
        return seal(vote)
                .filter(made -> whole)
                .map(SealPair::open)
                .orElseThrow(() -> new IllegalStateException("the keys of vote " + vote + " are gone"));
    }

    private void putOnce(VoteId vote, String what, byte[] content) {
        if (!folder.has(name(vote, GONE + what)) && !folder.has(name(vote, what))) {
            folder.putOnce(name(vote, what), content);
        }
        if (folder.has(name(vote, GONE + what))) {
            folder.destroy(name(vote, what)); // it was destroyed in the meantime
        }
    }

    @Override
    public Optional<Bytes> sealKey(VoteId vote) {
        return folder.has(name(vote, LINK)) ? seal(vote).map(SealPair::open) : Optional.empty();
    }

    @Override
    public Optional<Bytes> openedKey(VoteId vote) {
        return seal(vote).map(SealPair::secret);
    }

    @Override
    public Optional<Linking> linking(VoteId vote) {
        return read(vote, LINK, LinkKey.LENGTH).map(LinkKey::new);
    }

    @Override
    public Optional<SealPair> seal(VoteId vote) {
        return read(vote, SEAL, 2 * HALF)
                .map(both -> new SealPair(
                        Bytes.of(Arrays.copyOf(both, HALF)), Bytes.of(Arrays.copyOfRange(both, HALF, 2 * HALF))));
    }

    private Optional<byte[]> read(VoteId vote, String what, int length) {
        Optional<byte[]> bytes = folder.read(name(vote, what));
        if (bytes.filter(it -> it.length != length).isPresent()) {
            throw new IllegalStateException("a key of vote " + vote + " is damaged");
        }
        return bytes;
    }

    @Override
    public void destroyLink(VoteId vote) {
        destroy(vote, LINK);
    }

    @Override
    public void destroySeal(VoteId vote) {
        destroy(vote, SEAL);
    }

    /** It was there and was destroyed: the vote was closed, or is void. */
    public boolean isLinkDestroyed(VoteId vote) {
        return folder.has(name(vote, GONE + LINK));
    }

    /** It was there and was destroyed: nothing of the vote can be opened any more. */
    public boolean isSealDestroyed(VoteId vote) {
        return folder.has(name(vote, GONE + SEAL));
    }

    private void destroy(VoteId vote, String what) {
        folder.mark(name(vote, GONE + what));
        folder.destroy(name(vote, what));
    }

    private static String name(VoteId vote, String what) {
        return "vote-" + vote + what;
    }
}
