package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.call.Call.Point;
import org.moot.call.Call.Point.Sort;
import org.moot.proposal.Concern;
import org.moot.proposal.Concerns;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage;

/**
 * What a call is about: what people put there, what the assembly talks about, concerns that stand, and consensus calls that
 * close within a week of it. The oldest comes first, and a lot decides between those of one day; nobody chooses.
 */
final class Agenda {
    static final int LONGEST = 12;
    private static final int LOOKED_AT = 50;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Proposals proposals;
    private final Concerns concerns;

    Agenda(Proposals proposals, Concerns concerns) {
        this.proposals = proposals;
        this.concerns = concerns;
    }

    private record Aged(Point point, LocalDate since, String lot) {}

    /** All of it, the oldest first. */
    List<Point> of(Call call, ZoneId zone) {
        var all = new ArrayList<Aged>();
        for (int at = 0; at < call.items().size(); at++) {
            Call.Item item = call.items().get(at);
            all.add(aged(call, new Point(Sort.ITEM, at + 1, item.words()), item.at(), zone));
        }
        standing(call).forEach(proposal -> add(call, proposal, zone, all));
        return all.stream()
                .sorted(Comparator.comparing(Aged::since).thenComparing(Aged::lot))
                .map(Aged::point)
                .toList();
    }

    private List<Proposal> standing(Call call) {
        Stream<Proposal> talk =
                proposals.page(call.assembly(), Optional.of("deliberation"), Long.MAX_VALUE, LOOKED_AT).stream();
        Stream<Proposal> calling =
                proposals.page(call.assembly(), Optional.of("calling"), Long.MAX_VALUE, LOOKED_AT).stream();
        return Stream.concat(talk, calling).toList();
    }

    private void add(Call call, Proposal proposal, ZoneId zone, List<Aged> all) {
        long number = proposal.id().value();
        if (proposal.stage() instanceof Stage.Calling calling) {
            if (calling.closes().isBefore(call.starts().plus(A_WEEK))) {
                all.add(aged(call, new Point(Sort.CLOSING, number, proposal.title()), calling.opened(), zone));
            }
        } else {
            all.add(aged(call, new Point(Sort.TALK, number, proposal.title()), proposal.began(), zone));
        }
        concerns.on(proposal.id()).stream()
                .filter(Concern::stands)
                .forEach(it -> all.add(aged(call, new Point(Sort.CONCERN, number, it.words()), it.raised(), zone)));
    }

    private static Aged aged(Call call, Point point, Instant since, ZoneId zone) {
        return new Aged(point, since.atZone(zone).toLocalDate(), lot(call, point));
    }

    /** The same for everybody who draws it again, and another one for each call. */
    private static String lot(Call call, Point point) {
        return Fingerprint.of(
                call.series() + "/" + call.day() + "/" + point.sort() + "/" + point.number() + "/" + point.title());
    }
}
