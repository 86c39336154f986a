package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.assembly.Charter;
import org.moot.assembly.Setting;
import org.moot.proposal.Stage.Deliberation;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.time.ReminderTimes;

/** Sets the hours of a proposal's road; nobody else owns its clock. */
final class Schedule {
    static final String OPEN_CALL = "proposal open-call";
    static final String CLOSE_CALL = "proposal close-call";
    static final String REMIND = "proposal remind";
    static final String VOTE_ASKED = "proposal vote-asked";
    static final String LAPSE = "proposal lapse";
    static final String END_RESCUE = "proposal end-rescue";
    static final String REVIEW = "decision ask-review";
    static final String PROPOSAL = "proposal";
    static final String NUMBER = "number";

    private static final int WAVES = 2;

    private final Deadlines deadlines;

    Schedule(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** When the call opens if somebody asks: deliberation is over, the text old enough, and it is not night. */
    static Instant opening(Deliberation stage, Version text, Charter charter) {
        Instant oldEnough = text.at().plus(charter.span(Setting.TEXT_AGE));
        Instant both = oldEnough.isAfter(stage.until()) ? oldEnough : stage.until();
        return charter.pace().closing(both);
    }

    void opening(Proposal proposal, Instant when) {
        set(when, OPEN_CALL, proposal.id());
    }

    void closing(Proposal proposal, Stage.Calling call, Charter charter, Instant now) {
        set(call.closes(), CLOSE_CALL, proposal.id());
        List<Instant> waves = ReminderTimes.of(call.opened(), call.closes(), charter.pace(), now);
        for (int wave = 0; wave < waves.size(); wave++) {
            deadlines.set(reminder(proposal.id(), waves.size() - wave, waves.get(wave)));
        }
    }

    /** The waves are numbered from the last, so that a later closing time moves the reminder before it. */
    static Deadline reminder(ProposalId proposal, int wave, Instant when) {
        return new Deadline(REMIND + "/" + proposal + "/" + wave, when, REMIND, of(proposal));
    }

    void voteAsked(ProposalId proposal, Instant when) {
        set(when, VOTE_ASKED, proposal);
    }

    void amendment(ProposalId proposal, int number, Instant lapses) {
        var arguments = Map.of(PROPOSAL, proposal.toString(), NUMBER, Integer.toString(number));
        deadlines.set(new Deadline(LAPSE + "/" + proposal + "/" + number, lapses, LAPSE, arguments));
    }

    void endOfRescue(Proposal proposal, Instant when) {
        set(when, END_RESCUE, proposal.id());
    }

    void review(Decision decision) {
        deadlines.set(Deadline.of(decision.review(), REVIEW, NUMBER, decision.number()));
    }

    /** No call opens, closes or reminds any more. */
    void clear(ProposalId proposal) {
        List.of(OPEN_CALL, CLOSE_CALL, VOTE_ASKED, END_RESCUE)
                .forEach(command -> deadlines.clear(command + "/" + proposal));
        for (int wave = 1; wave <= WAVES; wave++) {
            deadlines.clear(REMIND + "/" + proposal + "/" + wave);
        }
    }

    private void set(Instant when, String command, ProposalId proposal) {
        deadlines.set(Deadline.of(when, command, PROPOSAL, proposal.value()));
    }

    private static Map<String, String> of(ProposalId proposal) {
        return Map.of(PROPOSAL, proposal.toString());
    }
}
