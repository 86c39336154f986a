package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;
import org.moot.time.Deadline;

/** Has rooms close the ways in of people who were forgotten, until all of them are closed. */
final class CallDismiss implements ByTheClock {
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration REFUSED = Duration.ofDays(1);

    private final Diary diary;

    CallDismiss(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return CallFeature.DISMISS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of();
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        if (!diary.room().isThere()) {
            return;
        }
        try {
            for (Passes.Leftover leftover : in(() -> diary.books().passes().leftovers())) {
                diary.room().dismiss(leftover.room(), leftover.reference());
                in(() -> {
                    diary.books().passes().isGone(leftover);
                    return leftover;
                });
            }
        } catch (CallRoom.Away away) {
            again(away.until()
                    .filter(it -> it.isAfter(asked.now()))
                    .orElse(asked.now().plus(AGAIN)));
        } catch (CallRoom.Refused refused) {
            again(asked.now().plus(REFUSED));
        }
    }

    private void again(Instant due) {
        in(() -> {
            diary.out().deadlines().set(new Deadline(name(), due, name(), Map.of()));
            return due;
        });
    }

    private <T> T in(Supplier<T> work) {
        return diary.out().transaction().in(work);
    }
}
