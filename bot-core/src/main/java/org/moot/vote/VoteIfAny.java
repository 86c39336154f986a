package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.conversation.Refusal;

/** A vote where one is named, else the only open one, else the one counted last; without any the command does without. */
final class VoteIfAny implements Parameter.Reading<Vote> {
    private final Parameter<Vote> open;
    private final Parameter<Vote> counted;

    private VoteIfAny(Parameter<Vote> open, Parameter<Vote> counted) {
        this.open = open;
        this.counted = counted;
    }

    static Parameter<Vote> of(Votes votes, VoteParameter.Around around) {
        Parameter<Vote> open = VoteParameter.besideScores(votes, around);
        var reading = new VoteIfAny(open, VoteParameter.counted(votes, around));
        return new Parameter<>(open.name(), open.shape(), false, open.longest(), reading, open.example());
    }

    @Override
    public Vote read(String typed, Asking asking) {
        return open.reading().read(typed, asking);
    }

    @Override
    public boolean mayBe(String word) {
        return open.reading().mayBe(word);
    }

    @Override
    public Optional<Vote> fromPlace(Asking asking) {
        return found(open, asking).or(() -> found(counted, asking));
    }

    private static Optional<Vote> found(Parameter<Vote> parameter, Asking asking) {
        try {
            return parameter.reading().fromPlace(asking);
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return open.reading().suggest(begun, asking);
    }
}
