package org.moot;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.audit.Checkpoint;
import org.moot.audit.Origin;
import org.moot.audit.Sequencer;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.conversation.Words;
import org.moot.vote.CastLog;
import org.moot.vote.Vote;
import org.moot.vote.evidence.VoteBundle;
import org.moot.vote.evidence.VoteBundles;

/** Puts together what shows that the record and the votes are as they are said to be. */
final class Evidencing {
    private final Stores stores;
    private final Words words;
    private final Optional<URI> pages;
    private final Origin origin;

    Evidencing(Stores stores, Words words, Optional<URI> pages) {
        this.stores = stores;
        this.words = words;
        this.pages = pages;
        this.origin = Origin.of(pages, stores.houseSeal());
    }

    Origin origin() {
        return origin;
    }

    Sequencer sequencer() {
        return new Sequencer(stores.audit(), stores.checkpoints(), stores.houseSeal(), origin.record());
    }

    /** The last checkpoint of the record. */
    Supplier<Optional<Checkpoint>> signed() {
        return () -> stores.checkpoints().latest(origin.record());
    }

    CastLog.Signing signing() {
        return new CastLog.Signing(stores.checkpoints(), stores.houseSeal(), origin);
    }

    /** The evidence of counted votes. */
    VoteBundles bundles() {
        return new VoteBundles(
                new VoteBundles.Logs(stores.audit(), stores.checkpoints(), stores.houseSeal(), origin),
                new VoteBundles.Box(stores.transaction(), stores.ballotBox(), stores.publishedBallots(), stores.roll()),
                stores.assemblies(),
                words);
    }

    Command command(Parameter<Vote> counted) {
        return new VoteBundle(counted, bundles(), pages);
    }
}
