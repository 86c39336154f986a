package org.moot.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.count.HeadToHead;
import org.moot.count.Rung;
import org.moot.count.Runoff;
import org.moot.count.Share;

/** How each seat was won, in words. */
record SeatWords(Wording wording, Outcome outcome) {

    String heading(int at) {
        int all = outcome.seats().size();
        boolean paid = outcome.seats().get(at) instanceof Seat.Paid;
        if (paid) {
            return wording.say("seat", at + 1, all);
        }
        return all == 1 ? wording.say("runoff") : wording.say("runoff-seat", at + 1, all);
    }

    /** All sentences, those that stand beside a colour first. */
    List<String> lines(int at) {
        var lines = new ArrayList<String>();
        runoff(at).ifPresent(runoff -> lines.addAll(votes(runoff)));
        lines.addAll(remarks(at));
        return lines;
    }

    Optional<Runoff> runoff(int at) {
        return outcome.seats().get(at) instanceof Seat.Won won ? won.runoff() : Optional.empty();
    }

    /** Three sentences, for the parts of the bar: the winner, the other, those without a preference. */
    List<String> votes(Runoff runoff) {
        HeadToHead votes = runoff.votes();
        return List.of(
                votes(votes.above(), runoff.winner(), votes),
                votes(votes.below(), runoff.loser(), votes),
                votes.counted() == 0
                        ? wording.say("no-preference-nobody", votes.same())
                        : wording.say("no-preference", votes.same(), percent(votes.same(), votes.counted())));
    }

    private String votes(long part, int option, HeadToHead votes) {
        String name = outcome.name(option);
        return votes.preferring() == 0
                ? wording.say("for-nobody", part, name)
                : wording.say("for", part, name, percent(part, votes.preferring()), percent(part, votes.counted()));
    }

    private String percent(long part, long whole) {
        return wording.percent(new Share(part, whole));
    }

    /** What is said below the bar. */
    List<String> remarks(int at) {
        return switch (outcome.seats().get(at)) {
            case Seat.Won won -> remarks(won);
            case Seat.Paid paid -> remarks(paid);
        };
    }

    private List<String> remarks(Seat.Won won) {
        if (won.runoff().isEmpty()) {
            return List.of(wording.say("no-runoff", outcome.name(won.winner())));
        }
        Runoff runoff = won.runoff().get();
        long preferring = runoff.votes().preferring();
        String line = preferring == 0 ? wording.say("no-preference-at-all") : wording.say("majority", preferring);
        return Stream.concat(
                        Stream.of(line),
                        Stream.concat(
                                won.tie().stream().map(rung -> broken("tie", rung)),
                                runoff.decidedBy().stream().map(rung -> broken("runoff-tie", rung))))
                .toList();
    }

    private String broken(String key, Rung rung) {
        return wording.say(key, wording.say("tie." + rung.id()));
    }

    private List<String> remarks(Seat.Paid paid) {
        var lines = new ArrayList<String>();
        lines.add(wording.say("paid", outcome.name(paid.winner()), paid.stars()));
        lines.add(wording.say("cost", paid.spent(), paid.quota()));
        if (paid.isLotUsed()) {
            lines.add(wording.say("seat-lot"));
        }
        return lines;
    }
}
