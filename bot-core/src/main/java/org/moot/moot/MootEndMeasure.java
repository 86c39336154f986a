package org.moot.moot;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** The 72 hours are over: a hidden message is shown again where that is possible, and the person concerned is told. */
final class MootEndMeasure implements ByTheClock {
    private final Parameter<Measure> measure;
    private final MeasureNews news;

    MootEndMeasure(Parameter<Measure> measure, MeasureNews news) {
        this.measure = measure;
        this.news = news;
    }

    @Override
    public String name() {
        return Moderation.END;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(measure);
    }

    @Override
    public void at(Asked asked) {
        Measure ended = asked.the(measure);
        boolean isOver =
                ended.until().filter(until -> !asked.now().isBefore(until)).isPresent();
        if (isOver && ended.lifted().isEmpty()) {
            news.over(ended, asked.now());
        }
    }
}
