package org.moot;

import org.moot.vote.CastLog;
import org.moot.vote.VoteFeature;
import org.moot.vote.VoteHerald;
import org.moot.vote.VoteRecords;

/** Puts STAR votes together. */
final class Voting {
    private Voting() {}

    static VoteFeature feature(Stores stores, Calling.Around around, CastLog.Signing signing) {
        var records = new VoteRecords(
                stores.votes(),
                stores.roll(),
                stores.turnouts(),
                stores.publishedBallots(),
                stores.deadlines(),
                stores.audit());
        var box = new VoteFeature.Box(stores.transaction(), stores.ballotBox(), stores.voteKeys(), stores.houseSeal());
        var herald = new VoteHerald(
                stores.assemblies(), around.audience(), around.noticeboard(), stores.officers(), around.doors());
        return new VoteFeature(
                records,
                box,
                new VoteFeature.Around(
                        stores.proposals(),
                        stores.people(),
                        stores.roster(),
                        stores.seats(),
                        around.here(),
                        herald,
                        stores.links(),
                        around.words()),
                signing);
    }
}
