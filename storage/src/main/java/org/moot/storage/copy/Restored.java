package org.moot.storage.copy;

import java.util.List;
import java.util.Optional;
import org.moot.storage.keys.SignedMark;
import org.moot.vote.VoteId;

/**
 * What was put into the database, and what of it does not simply go on.
 *
 * @param rows how many there are
 * @param aside how many messages were on their way and are set aside, because they may have been said since
 * @param paused votes that were open: nobody votes until two persons decide, and they become void without them
 * @param lost votes that become void at once, because their keys are not there
 * @param gone what of the record was signed after the copy was taken, and is not there any more
 */
public record Restored(
        CopyHead head, long rows, int aside, List<VoteId> paused, List<VoteId> lost, Optional<SignedMark.Signed> gone) {
    public Restored {
        paused = List.copyOf(paused);
        lost = List.copyOf(lost);
    }
}
