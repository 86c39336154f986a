package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.conversation.Post;

/**
 * Opens a vote that was announced: its box, then it says so. Each step is harmless when repeated, so that
 * it can stop anywhere and be done again.
 */
final class VoteOpen implements Command {
    /** A vote that could not open for longer than this closes later by as much. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(30);

    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final VoteKeys keys;
    private final BallotBox box;
    private final Hours hours;

    VoteOpen(Parameter<Vote> vote, Transaction transaction, VoteKeys keys, BallotBox box, Hours hours) {
        this.vote = vote;
        this.transaction = transaction;
        this.keys = keys;
        this.box = box;
        this.hours = hours;
    }

    @Override
    public String name() {
        return Announcement.OPEN;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote announced = asked.the(vote);
        if (announced.state() instanceof Vote.State.Announced(var opens, var closes)) {
            Instant until = closing(announced, opens, closes, asked.now());
            box.open(announced.id(), terms(announced, until));
            transaction.in(() -> hours.opened(announced.id(), until, asked.now()));
        }
        return Post.saying("vote.clock-done");
    }

    /** The keys are those of the manifest; without them nothing is opened. */
    private BallotBox.Terms terms(Vote announced, Instant until) {
        Bytes sealKey = keys.sealKey(announced.id())
                .filter(key -> announced.manifest().contains(key.hex()))
                .orElseThrow(() -> new IllegalStateException("the keys of vote " + announced.id() + " are missing"));
        Bytes manifest = Hash.sha256(Hash.utf8(announced.manifest()));
        return new BallotBox.Terms(announced.options().size(), until, sealKey, manifest);
    }

    private Instant closing(Vote announced, Instant opens, Instant closes, Instant now) {
        Duration late = Duration.between(opens, now);
        if (late.compareTo(PUNCTUAL) <= 0) {
            return closes;
        }
        return transaction.in(() -> hours.pace(announced)).closing(closes.plus(late));
    }
}
