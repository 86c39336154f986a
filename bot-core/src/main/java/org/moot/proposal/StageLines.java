package org.moot.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.moot.assembly.Charter;
import org.moot.conversation.Text;
import org.moot.proposal.Positions.Standing;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Decided;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Lapsed;
import org.moot.proposal.Stage.Voting;
import org.moot.proposal.Stage.Withdrawn;

/** Where a proposal stands, in words. */
final class StageLines {
    private final Positions positions;
    private final Reach reach;

    StageLines(Positions positions, Reach reach) {
        this.positions = positions;
        this.reach = reach;
    }

    /** A line or two for the card. */
    Text of(Proposal proposal, Charter charter, Instant now) {
        String number = proposal.id().toString();
        var lines = new ArrayList<Text>();
        switch (proposal.stage()) {
            case Deliberation talk -> {
                lines.add(talk(proposal, talk, charter, now));
                temperature(proposal, lines);
            }
            case Calling call -> {
                lines.add(Text.of("proposal.in-call", call.closes(), Text.of("proposal.people-count", call.counted())));
                Standing standing = positions.standing(proposal.id(), call.round(), call.version());
                lines.add(Endings.numbers(standing, call.needed()));
                lines.add(reached(proposal, call, standing));
                if (standing.others() > 0) {
                    lines.add(Text.of("proposal.others-spoke", standing.others()));
                }
            }
            case Voting vote -> lines.add(Text.of("proposal.in-vote", new Text.Typed("vote show " + vote.vote())));
            case Decided decided ->
                lines.add(Text.of(
                        "proposal.is-over", decided.at(), new Text.Typed("library show " + decided.decision())));
            case Lapsed lapsed
            when proposal.matter() != Matter.TEXT -> lines.add(Text.of("proposal.is-lapsed-for-good", lapsed.at()));
            case Lapsed lapsed ->
                lines.add(Text.of("proposal.is-lapsed", lapsed.at(), new Text.Typed("proposal call " + number)));
            case Withdrawn gone when proposal.matter() != Matter.TEXT -> lines.add(Text.of("proposal.is-settled"));
            case Withdrawn gone ->
                lines.add(
                        now.isBefore(gone.rescueUntil())
                                ? Text.of(
                                        "proposal.is-withdrawn",
                                        gone.rescueUntil(),
                                        new Text.Typed("proposal rescue " + number))
                                : Text.of("proposal.rescue-is-over", new Text.Typed("proposal revive " + number)));
        }
        return Text.lines(lines);
    }

    /** How many it came to, how many answered, how many are on the list. */
    private Text reached(Proposal proposal, Calling call, Standing standing) {
        int reached = reach.of(proposal.id(), proposal.assembly(), call.round(), call.version(), call.opened());
        return Text.of("proposal.reached", reached, standing.answers(), call.counted());
    }

    private static Text talk(Proposal proposal, Deliberation talk, Charter charter, Instant now) {
        Instant opening = Schedule.opening(talk, proposal.current(), charter);
        if (talk.asked().isPresent()) {
            return Text.of("proposal.in-talk-asked", opening);
        }
        Object call = new Text.Typed("proposal call " + proposal.id());
        return now.isBefore(opening)
                ? Text.of("proposal.in-talk", opening, call)
                : Text.of("proposal.in-talk-ready", call);
    }

    private void temperature(Proposal proposal, List<Text> lines) {
        Standing standing =
                positions.temperature(proposal.id(), proposal.current().number());
        if (standing.answers() > 0) {
            lines.add(Text.of(
                    "proposal.temperature",
                    Text.of("proposal.agree", standing.agree()),
                    Text.of("proposal.aside", standing.aside()),
                    Text.of("proposal.block", standing.block())));
        }
    }

    /** A few words for a list. */
    static Text brief(Proposal proposal) {
        return switch (proposal.stage()) {
            case Deliberation talk -> Text.of("proposal.brief-deliberation", talk.until());
            case Calling call -> Text.of("proposal.brief-calling", call.closes());
            case Voting vote -> Text.of("proposal.brief-voting", vote.vote());
            case Decided decided -> Text.of("proposal.brief-decided", decided.decision(), decided.at());
            case Lapsed lapsed -> Text.of("proposal.brief-lapsed", lapsed.at());
            case Withdrawn withdrawn -> Text.of("proposal.brief-withdrawn", withdrawn.at());
        };
    }
}
