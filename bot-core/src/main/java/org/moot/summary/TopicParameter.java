package org.moot.summary;

import java.util.List;
import java.util.Optional;
import org.moot.call.Call;
import org.moot.call.CallSeries;
import org.moot.call.Calls;
import org.moot.call.FromCalls;
import org.moot.call.Series;
import org.moot.command.Parameter;
import org.moot.command.Unreadable;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;

/** Reads what a summary is about: a decision by its number, or a call that is over as {@code call-12}. */
final class TopicParameter implements Parameter.Reading<Topic> {
    private final Parameter<Decision> decision;
    private final Calls calls;
    private final CallSeries series;

    private TopicParameter(Parameter<Decision> decision, Calls calls, CallSeries series) {
        this.decision = decision;
        this.calls = calls;
        this.series = series;
    }

    static Parameter<Topic> of(Parameter<Decision> decision, Calls calls, CallSeries series) {
        return new Parameter<>(
                decision.name(),
                decision.shape(),
                true,
                decision.longest(),
                new TopicParameter(decision, calls, series),
                decision.example());
    }

    @Override
    public Topic read(String typed, Parameter.Asking asking) {
        Optional<Long> call = FromCalls.numbered(typed.strip());
        if (call.isEmpty()) {
            return new Topic.OfDecision(decision.reading().read(typed, asking));
        }
        return calls.find(call.get())
                .filter(it -> it.state() == Call.State.OVER)
                .map(it -> new Topic.OfCall(
                        it, series.find(it.series()).map(Series::title).orElseThrow()))
                .orElseThrow(() -> new Unreadable("summary.no-such-call"));
    }

    @Override
    public boolean mayBe(String word) {
        return FromCalls.numbered(word).isPresent() || decision.reading().mayBe(word);
    }

    @Override
    public boolean followsFromPlace() {
        return decision.reading().followsFromPlace();
    }

    @Override
    public Optional<Topic> fromPlace(Parameter.Asking asking) {
        return decision.reading().fromPlace(asking).map(Topic.OfDecision::new);
    }

    @Override
    public Optional<Text> whyNeeded() {
        return decision.reading().whyNeeded();
    }

    @Override
    public List<String> suggest(String begun, Parameter.Asking asking) {
        return decision.reading().suggest(begun, asking);
    }
}
