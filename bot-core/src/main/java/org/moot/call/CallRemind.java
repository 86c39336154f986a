package org.moot.call;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.assembly.Assembly;
import org.moot.call.Timetable.Wave;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.people.Reminding;
import org.moot.people.Reminding.Nudge;
import org.moot.time.Deadline;

/** Shows a call anew a day, an hour and ten minutes before it and when it begins; tells who asked for it, and that nobody hosts it. */
final class CallRemind implements ByTheClock {
    private static final Parameter<String> ZONE =
            Parameters.word(Reminding.ZONE, 60, "Europe/London").optional();

    private final Diary diary;

    CallRemind(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return Timetable.REMIND;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.CALL_NUMBER, Given.WAVE_NUMBER, ZONE);
    }

    @Override
    public void at(Asked asked) {
        Optional<Call> found =
                diary.books().calls().find(asked.the(Given.CALL_NUMBER)).filter(Call::isPlanned);
        Wave wave = Wave.numbered(asked.maybe(Given.WAVE_NUMBER).orElse(0L));
        found.filter(call -> isMeant(call, wave, asked)).ifPresent(call -> remind(call, wave, asked));
    }

    /** Not where it was moved meanwhile, nor when it is over. */
    private static boolean isMeant(Call call, Wave wave, Asked asked) {
        return !asked.now().isBefore(wave.of(call)) && asked.now().isBefore(call.ends());
    }

    private void remind(Call call, Wave wave, Asked asked) {
        Series series = diary.series(call);
        diary.out().noticeboard().show(call.card());
        if (wave == Wave.DAY && call.host().isEmpty()) {
            diary.out()
                    .audience()
                    .tell(
                            call.assembly(),
                            Post.saying(
                                    "call.nobody-hosts",
                                    series.title(),
                                    call.starts(),
                                    new Text.Typed("call host " + series.id())));
        }
        if (wave == Wave.HOUR && asked.now().isBefore(call.starts())) {
            nudge(series, call, asked);
        }
    }

    /** Those who said that they come, or may come, asked for it by that. */
    private void nudge(Series series, Call call, Asked asked) {
        Set<PersonId> those = diary.books().calls().answers(call.number()).entrySet().stream()
                .filter(it -> it.getValue() != Calls.Coming.NO)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Assembly assembly = diary.assembly(call.assembly());
        var repeat = new Deadline(
                name() + "/" + call.number() + "/asleep",
                asked.now(),
                name(),
                Map.of(
                        Given.NUMBER, Long.toString(call.number()),
                        Given.WAVE, Integer.toString(Wave.HOUR.ordinal())));
        String number = series.id().toString();
        Post.Writer words = new Post.Writer().prose("call.begins-soon", series.title(), call.starts());
        Post post = words.action("call.do-join", "call join", Map.of("call", number))
                .done();
        diary.out()
                .reminding()
                .remind(
                        new Nudge(
                                "call/" + call.number(),
                                repeat,
                                0,
                                assembly.pace(),
                                asked.maybe(ZONE).map(ZoneId::of),
                                post),
                        those,
                        asked.now());
    }
}
