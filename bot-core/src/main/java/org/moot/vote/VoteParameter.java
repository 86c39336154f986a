package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;

/**
 * Reads a vote by its number; otherwise the one of the thread, or the only one that is open in the hall, or in any assembly of
 * somebody who asks at a private door.
 */
final class VoteParameter implements Parameter.Reading<Vote> {
    private static final int SHOWN = 3;

    private final Votes votes;
    private final Around around;
    private final String written;
    private final boolean counted;

    /** Where somebody is and which assemblies they are in. */
    record Around(Here here, Roster roster, Seats seats) {}

    private VoteParameter(Votes votes, Around around, String written, boolean counted) {
        this.votes = votes;
        this.around = around;
        this.written = written;
        this.counted = counted;
    }

    static Parameter<Vote> of(Votes votes, Around around) {
        return parameter(new VoteParameter(votes, around, "#?[0-9]{1,18}", false));
    }

    /** Beside the scores of a ballot a number alone is a score, so only {@code #7} or {@code vote: 7} names the vote. */
    static Parameter<Vote> besideScores(Votes votes, Around around) {
        return parameter(new VoteParameter(votes, around, "#[0-9]{1,18}", false));
    }

    /** In a hall it is the vote that was counted last. */
    static Parameter<Vote> counted(Votes votes, Around around) {
        return parameter(new VoteParameter(votes, around, "#?[0-9]{1,18}", true));
    }

    private static Parameter<Vote> parameter(VoteParameter reading) {
        return new Parameter<>(Vote.SUBJECT, Shape.WORD, true, 20, reading, "#7");
    }

    @Override
    public Vote read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("vote.not-a-number");
        }
        return votes.find(new VoteId(Long.parseLong(number)))
                .orElseThrow(() -> new Unreadable("vote.none-numbered", number));
    }

    @Override
    public boolean mayBe(String word) {
        return word.matches(written);
    }

    @Override
    public boolean followsFromPlace() {
        return true;
    }

    @Override
    public Optional<Vote> fromPlace(Asking asking) {
        if (asking.asker().person().isEmpty()) {
            return Optional.empty();
        }
        return ofThread(asking).or(() -> counted ? lastCounted(asking) : onlyOpen(asking));
    }

    private Optional<Vote> ofThread(Asking asking) {
        return around.here()
                .thread(asking.request())
                .filter(subject -> subject.kind().equals(Proposal.SUBJECT))
                .flatMap(subject -> votes.on(new ProposalId(Long.parseLong(subject.key()))));
    }

    private Optional<Vote> onlyOpen(Asking asking) {
        List<Vote> open = assemblies(asking)
                .flatMap(assembly -> votes.open(assembly).stream())
                .distinct()
                .toList();
        Refusal.when(open.isEmpty(), "vote.none-open", new Text.Typed("proposal list"));
        if (open.size() > 1) {
            List<Text> some =
                    open.stream().limit(SHOWN).map(VoteParameter::line).toList();
            throw Refusal.because(
                    "vote.several-open",
                    Text.lines(some),
                    new Text.Typed("vote show #" + open.getFirst().id()));
        }
        return Optional.of(open.getFirst());
    }

    private Optional<Vote> lastCounted(Asking asking) {
        return assemblies(asking)
                .flatMap(assembly -> votes.newest(assembly, SHOWN).stream())
                .filter(vote -> vote.result().isPresent())
                .findFirst();
    }

    /** The assembly of the hall, or those somebody is in; and those in which these have a seat, because they vote there too. */
    private Stream<AssemblyId> assemblies(Asking asking) {
        return around.here()
                .assembly(asking.request())
                .map(Assembly::id)
                .map(Stream::of)
                .orElseGet(() ->
                        around.roster().of(new PersonId(asking.asker().person().orElseThrow())).stream())
                .flatMap(assembly -> Stream.concat(Stream.of(assembly), around.seats().above(assembly).stream()))
                .distinct();
    }

    private static Text line(Vote vote) {
        return Text.of("vote.line", vote.id().toString(), vote.question());
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return offer(begun, asking).stream().map(Parameter.Offer::value).toList();
    }

    @Override
    public List<Parameter.Offer> offer(String begun, Asking asking) {
        return around.here().assembly(asking.request()).map(Assembly::id).stream()
                .flatMap(assembly -> votes.newest(assembly, 25).stream())
                .map(vote -> new Parameter.Offer("#" + vote.id(), "#" + vote.id() + ": " + vote.question()))
                .filter(offer -> offer.value().startsWith(begun))
                .toList();
    }
}
