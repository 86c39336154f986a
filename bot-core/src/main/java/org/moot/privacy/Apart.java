package org.moot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage.Calling;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.moot.vote.Votes;

/** What keeps two who are one from being one for now: somebody would have two ballots, count twice, or answer about themselves. */
final class Apart {
    private static final Duration A_LITTLE = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Votes votes;
    private final Proposals proposals;

    Apart(Votes votes, Proposals proposals) {
        this.votes = votes;
        this.proposals = proposals;
    }

    /** The end of what ends first; it may be moved, and something else may be open then. */
    Optional<Instant> until(Dossier one, Dossier other, Instant now) {
        return Stream.of(rolls(one, other), candidates(one, other), nominations(one, other, now), calls(one, other))
                .flatMap(List::stream)
                .min(Comparator.naturalOrder())
                .map(end -> end.isAfter(now) ? end.plus(A_LITTLE) : now.plus(A_WHILE));
    }

    /** Both are on a roll, whether of one vote or of two: a slot goes with a reference. */
    private List<Instant> rolls(Dossier one, Dossier other) {
        return one.openRolls() == 0 || other.openRolls() == 0
                ? List.of()
                : Stream.of(one, other)
                        .flatMap(it -> it.all(Trace.ROLL).stream())
                        .filter(trace -> "yes".equals(trace.facts().get("open")))
                        .flatMap(this::vote)
                        .map(Vote::closes)
                        .toList();
    }

    private List<Instant> candidates(Dossier one, Dossier other) {
        Set<String> against = facts(other, "candidate", "vote");
        return one.all("candidate").stream()
                .filter(trace -> against.contains(trace.the("vote")))
                .flatMap(this::vote)
                .filter(Apart::isUndecided)
                .map(Vote::closes)
                .toList();
    }

    private static boolean isUndecided(Vote vote) {
        return switch (vote.state()) {
            case Vote.State.Announced announced -> true;
            case Vote.State.Open open -> true;
            case Vote.State.Paused paused -> true;
            case Vote.State.Closed closed -> true;
            case Vote.State.Counted counted -> false;
            case Vote.State.Final end -> false;
            case Vote.State.Void spoilt -> false;
        };
    }

    private static List<Instant> nominations(Dossier one, Dossier other, Instant now) {
        return nominations(one).anyMatch(nominations(other).collect(Collectors.toSet())::contains)
                ? List.of(now)
                : List.of();
    }

    private static Stream<String> nominations(Dossier dossier) {
        return dossier.all(Trace.NOMINATION).stream().map(it -> it.the("assembly") + "/" + it.the("office"));
    }

    /** Both count in a running call, or one does and it is about the other. */
    private List<Instant> calls(Dossier one, Dossier other) {
        return Stream.concat(calls(one, other, true), calls(other, one, false))
                .map(Calling::closes)
                .toList();
    }

    private Stream<Calling> calls(Dossier one, Dossier other, boolean both) {
        Set<String> about = facts(other, "proposal-about-you", "proposal");
        Set<String> counted =
                other.all(Trace.COUNTED).stream().map(Apart::round).collect(Collectors.toSet());
        return one.all(Trace.COUNTED).stream()
                .filter(trace -> about.contains(trace.the("proposal")) || both && counted.contains(round(trace)))
                .flatMap(this::running);
    }

    private static String round(Trace trace) {
        return trace.the("proposal") + "/" + trace.the("round");
    }

    private Stream<Calling> running(Trace trace) {
        return proposals.find(new ProposalId(Long.parseLong(trace.the("proposal")))).stream()
                .flatMap(it -> it.stage() instanceof Calling call ? Stream.of(call) : Stream.empty())
                .filter(call -> call.round() == Integer.parseInt(trace.the("round")));
    }

    private Stream<Vote> vote(Trace trace) {
        return votes.find(new VoteId(Long.parseLong(trace.the("vote")))).stream();
    }

    private static Set<String> facts(Dossier dossier, String kind, String fact) {
        return dossier.all(kind).stream().map(it -> it.the(fact)).collect(Collectors.toSet());
    }
}
