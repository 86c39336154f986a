package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.command.Asked;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Sets up a call, and says when it is and what comes next. */
final class SettingUp {
    private static final Duration USUAL = Duration.ofMinutes(60);
    private static final Duration A_DAY = Duration.ofDays(1);
    /** So that nobody floods an assembly, and no room's own limit of a day is reached by one. */
    private static final int MOST_A_DAY = 10;

    private static final int MOST_STANDING = 30;

    private final Diary diary;
    private final Planning planning;

    SettingUp(Diary diary, Planning planning) {
        this.diary = diary;
        this.planning = planning;
    }

    Post setUp(Asked asked, Assembly assembly, Rhythm rhythm) {
        PersonId by = diary.speaking(asked, assembly.id());
        Instant now = asked.now();
        checkNumbers(assembly, now);
        var series = new Series(
                diary.books().series().next(),
                assembly.id(),
                asked.the(Given.TITLE),
                rhythm,
                asked.maybe(Given.LENGTH_OF).orElse(USUAL),
                asked.maybe(Given.OPEN).map(Door::called).orElse(Door.EVERYBODY),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                by,
                now,
                Optional.empty());
        Occurrence first = series.next(now)
                .filter(it -> it.starts().isAfter(now))
                .orElseThrow(() -> Refusal.because("call.in-the-past"));
        diary.books().series().add(series);
        planning.follow(series, now);
        diary.note("call.set-up", series, by, now);
        return answer(series, first);
    }

    private void checkNumbers(Assembly assembly, Instant now) {
        Refusal.when(
                diary.books().series().madeSince(assembly.id(), now.minus(A_DAY)) >= MOST_A_DAY,
                "call.many-a-day",
                MOST_A_DAY);
        Refusal.when(
                diary.books().series().standing(assembly.id()).size() >= MOST_STANDING,
                "call.many-standing",
                MOST_STANDING,
                new Text.Typed("call cancel"));
    }

    private Post answer(Series series, Occurrence first) {
        Rhythm rhythm = series.rhythm();
        String number = series.id().toString();
        Post.Writer post = Post.titled(Text.of("call.title", number, series.title()))
                .prose(rhythm.weekly() ? "call.set-up-weekly" : "call.set-up-once", first.starts(), series.length());
        Clocks.warning(rhythm, first.day().atTime(rhythm.at())).ifPresent(post::prose);
        if (!diary.room().isThere()) {
            post.prose("call.needs-a-link", new Text.Typed("call link " + number));
        }
        return post.action("call.do-show", "call show", Map.of("call", number))
                .action("call.do-host", "call host", Map.of("call", number))
                .action("call.do-item", "call item", Map.of("call", number))
                .done();
    }

    /** A time that somebody names must be one on the clocks. */
    static void check(Rhythm rhythm, LocalDateTime local) {
        Refusal.when(
                rhythm.clocks(local) == Rhythm.Clocks.SKIP,
                "call.clocks-skip-it",
                local.toLocalTime().toString(),
                local.toLocalDate());
    }
}
