package org.moot.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.call.Series;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;

/** All that anybody may read of calls that are over: how many came, what they were about, and what was written of them. */
public final class PastCalls {
    private final Desk desk;
    private final Proposals proposals;
    private final PublicRecord publicRecord;

    public PastCalls(Desk desk, Proposals proposals, PublicRecord publicRecord) {
        this.desk = desk;
        this.proposals = proposals;
        this.publicRecord = publicRecord;
    }

    /**
     * A call as it is read.
     *
     * @param about what it was about, each proposal once
     * @param came how many came, or that it is not known
     * @param account the summary once it is published
     * @param recording where it can be heard, where the charter allowed that and everybody was told at the door
     */
    public record Shown(
            Call call,
            String title,
            Assembly assembly,
            List<Point> about,
            Text came,
            Optional<ReadingRoom.Account> account,
            Optional<String> recording) {
        public Shown {
            about = List.copyOf(about);
        }
    }

    /**
     * Something that was talked about; never who put it there.
     *
     * @param decision what came out of it, where something did
     */
    public record Point(Text what, Optional<Long> decision) {}

    /** A call in a list. */
    public record Listed(long number, String title, Assembly assembly, Instant at, Text came, String excerpt) {}

    public Optional<Shown> find(long number) {
        return over(number).map(this::shown);
    }

    /** Of all assemblies, the one that ended last first; those that come after one of them. Empty where that one is none. */
    public Optional<List<Listed>> newest(Optional<Long> after, int most) {
        Optional<Call> from = after.flatMap(this::over);
        return after.isPresent() && from.isEmpty()
                ? Optional.empty()
                : Optional.of(listed(desk.papers().calls().over(from, most)));
    }

    /** Of one assembly. */
    public List<Listed> of(AssemblyId assembly, int most) {
        return listed(desk.papers().calls().over(assembly, most));
    }

    private Optional<Call> over(long number) {
        return desk.papers().calls().find(number).filter(it -> it.state() == Call.State.OVER);
    }

    private List<Listed> listed(List<Call> calls) {
        return calls.stream().map(this::listed).toList();
    }

    private Listed listed(Call call) {
        String excerpt = published(call).map(Summary::words).orElse("");
        return new Listed(call.number(), title(call), desk.assembly(call), call.starts(), came(call), excerpt);
    }

    private Shown shown(Call call) {
        return new Shown(
                call,
                title(call),
                desk.assembly(call),
                about(call),
                came(call),
                published(call).map(new Accounts(desk.out().names())::of),
                call.recording().filter(it -> call.recordable()));
    }

    private Optional<Summary> published(Call call) {
        return desk.papers().ofCalls().find(call.number()).filter(Summary::isPublished);
    }

    private String title(Call call) {
        return desk.papers().series().find(call.series()).map(Series::title).orElseThrow();
    }

    private static Text came(Call call) {
        return call.came().map(Call.Came::told).orElse(Text.of("call.came-unknown"));
    }

    private List<Point> about(Call call) {
        Set<Long> told = new TreeSet<>();
        return call.agenda().stream().flatMap(it -> point(it, told).stream()).toList();
    }

    /** A concern stands with the decision, from where it can be taken back; here its proposal is named. */
    private Optional<Point> point(Call.Point point, Set<Long> told) {
        if (point.sort() == Call.Point.Sort.ITEM) {
            return Optional.of(new Point(Text.plain(point.title()), Optional.empty()));
        }
        return told.add(point.number())
                ? proposals.find(new ProposalId(point.number())).map(this::point)
                : Optional.empty();
    }

    private Point point(Proposal proposal) {
        Optional<Decision> decision = desk.papers().decisions().of(proposal.id());
        Text what = decision.map(it -> Text.plain(publicRecord.title(it)))
                .orElseGet(() -> proposal.matter() == Proposal.Matter.TEXT
                        ? Text.plain(proposal.title())
                        : Text.of("summary.about-people"));
        return new Point(what, decision.map(Decision::number));
    }
}
