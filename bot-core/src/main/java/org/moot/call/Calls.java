package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;

/** All calls that were announced, and who said whether they come. */
public interface Calls {
    long next();

    void add(Call call);

    Optional<Call> find(long number);

    Optional<Call> on(SeriesId series, LocalDate day);

    /** The one that is to be, of a series; the earlier of them where two were announced. */
    Optional<Call> planned(SeriesId series);

    /** The one of a series that was over last. */
    Optional<Call> last(SeriesId series);

    /** Of all series, those that are over: the one that ended last first; those that come after one of them. */
    List<Call> over(Optional<Call> after, int most);

    /** Of an assembly, those that are over: the one that ended last first. */
    List<Call> over(AssemblyId assembly, int most);

    /** Those of a series that are or were between two times, the earliest first. */
    List<Call> between(SeriesId series, Instant from, Instant until);

    Call change(long number, UnaryOperator<Call> step);

    /** A later answer takes the place of an earlier one. */
    void answer(long call, PersonId person, Coming coming);

    Map<PersonId, Coming> answers(long call);

    /** Who said they would come is forgotten; no number is kept of it either. */
    void forgetAnswers(long call);

    /** What somebody says about whether they will come. */
    enum Coming {
        YES,
        MAYBE,
        NO
    }
}
