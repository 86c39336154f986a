package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.conversation.Refusal;
import org.moot.proposal.Proposals;
import org.moot.proposal.Road;
import org.moot.proposal.Stage;
import org.moot.vote.Vote.State;

/** Ends a vote whose question has answered itself: the officer it is about resigned. Its ballots are destroyed unread. */
record VoteSettle(
        Parameter<Vote> vote, Transaction transaction, Interventions interventions, Hours hours, Answered answered)
        implements VoteHour {
    static final String NAME = "vote settle";

    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** Where the question stands. */
    record Answered(Proposals proposals, Road road, VoteHerald herald) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void at(Vote about, Instant now) {
        if (about.state() instanceof State.Announced) {
            transaction.in(() -> hours.settleSoon(about, now.plus(MOMENT)));
        } else if (transaction.in(() -> isAnswered(about))) {
            spoil(about, now);
            transaction.in(() -> settle(about, now));
        }
    }

    private boolean isAnswered(Vote about) {
        return answered.proposals()
                .find(about.proposal())
                .filter(question -> isOn(question.stage(), about))
                .filter(question -> answered.herald().isGone(question))
                .isPresent();
    }

    private static boolean isOn(Stage stage, Vote about) {
        return stage.equals(new Stage.Voting(about.id().value()));
    }

    private void spoil(Vote about, Instant now) {
        try {
            interventions.spoil(about.id(), now);
        } catch (Refusal overtaken) {
            // it is void already, or was counted: where it stands now tells which
        }
    }

    private Vote settle(Vote about, Instant now) {
        Vote spoilt = interventions.found(about.id());
        if (spoilt.state() instanceof State.Void && isAnswered(about)) {
            answered.road().settle(about.proposal(), now);
        }
        return spoilt;
    }
}
