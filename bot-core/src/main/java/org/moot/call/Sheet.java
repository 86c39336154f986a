package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Writes what is known about a call: when, where, who hosts it, who comes, and what it is about. */
final class Sheet {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Diary diary;
    private final Agenda agenda;

    Sheet(Diary diary, Agenda agenda) {
        this.diary = diary;
        this.agenda = agenda;
    }

    void write(Post.Writer post, Series series, Call call, Instant now) {
        if (call.state() == Call.State.OFF) {
            post.prose(series.isOver() ? "call.is-cancelled" : "call.is-left-out", call.starts());
            return;
        }
        soon(post, call, now);
        post.fact("call.when", "call.from", call.starts(), Duration.between(call.starts(), call.ends()));
        post.fact("call.in", Text.plain(diary.assembly(series.assembly()).name()));
        post.fact("call.open-to", Text.of("call.door-" + series.door().word()));
        where(post, series, call);
        if (call.recordable()) {
            post.prose("call.is-recorded");
        }
        post.fact(
                "call.host",
                call.host()
                        .map(host -> Text.of("call.host-is", diary.out().names().of(host)))
                        .orElse(Text.of("call.host-nobody")));
        if (call.isPlanned()) {
            coming(post, call);
            about(post, agenda.of(call, series.rhythm().zone()));
        }
    }

    private static void soon(Post.Writer post, Call call, Instant now) {
        if (!call.isPlanned()) {
            post.prose("call.is-past");
        } else if (call.isOn(now)) {
            post.prose("call.is-on");
        } else if (!now.isBefore(call.ends())) {
            post.prose("call.is-past");
        } else if (!now.isBefore(call.starts().minus(TEN_MINUTES))) {
            post.prose("call.in-ten-minutes");
        } else if (!now.isBefore(call.starts().minus(Duration.ofHours(1)))) {
            post.prose("call.within-the-hour");
        } else if (!now.isBefore(call.starts().minus(Duration.ofDays(1)))) {
            post.prose("call.within-a-day");
        }
    }

    private void where(Post.Writer post, Series series, Call call) {
        post.fact("call.where", series.link().map(Text::plain).orElseGet(() -> whereInRoom(series, call)));
        series.openRoom().flatMap(Room::dialIn).ifPresent(number -> post.fact("call.by-phone", Text.plain(number)));
        if (series.link().isEmpty()) {
            series.trouble().ifPresent(post::prose);
        }
    }

    /** Our own page; where nobody can reach us, the room's own link, by which nobody is recognised. */
    private Text whereInRoom(Series series, Call call) {
        if (series.openRoom().isEmpty()) {
            return Text.of(diary.room().isThere() ? "call.where-soon" : "call.where-nowhere");
        }
        return diary.outside()
                .joinPage(series.id(), call.day())
                .map(page -> Text.of("call.where-page", page))
                .or(() -> series.openRoom().flatMap(Room::plainLink).map(link -> Text.of("call.where-plain", link)))
                .orElse(Text.of("call.where-room"));
    }

    private void coming(Post.Writer post, Call call) {
        Map<?, Calls.Coming> answers = diary.books().calls().answers(call.number());
        long yes = answers.values().stream().filter(Calls.Coming.YES::equals).count();
        long maybe =
                answers.values().stream().filter(Calls.Coming.MAYBE::equals).count();
        if (yes + maybe > 0) {
            post.fact("call.coming", "call.coming-counts", yes, maybe);
        }
    }

    /** What it is about, as far as it fits. */
    static void about(Post.Writer post, List<Call.Point> points) {
        if (points.isEmpty()) {
            post.prose("call.no-agenda");
            return;
        }
        post.prose("call.agenda");
        post.items(points.stream().limit(Agenda.LONGEST).map(Sheet::item).toList());
        if (points.size() > Agenda.LONGEST) {
            post.prose("call.agenda-more", points.size() - Agenda.LONGEST);
        }
    }

    private static Block.Item item(Call.Point point) {
        return switch (point.sort()) {
            case ITEM -> Post.item(Text.plain(point.title()));
            case TALK -> Post.item(Text.plain(point.title()), Text.of("call.point-talk", show(point)));
            case CONCERN ->
                Post.item(Text.of("call.point-concern", point.title()), Text.of("call.point-of", show(point)));
            case CLOSING -> Post.item(Text.plain(point.title()), Text.of("call.point-closing", show(point)));
        };
    }

    private static Text.Typed show(Call.Point point) {
        return new Text.Typed("proposal show " + point.number());
    }

    /** What can be done before it and while it goes on. */
    static void actions(Post.Writer post, Series series, Call call) {
        if (!call.isPlanned()) {
            return;
        }
        String number = series.id().toString();
        if (series.openRoom().isPresent()) {
            post.action("call.do-join", "call join", Map.of("call", number));
        }
        post.action("call.do-yes", "call come", Map.of("call", number, "coming", "yes"))
                .action("call.do-maybe", "call come", Map.of("call", number, "coming", "maybe"))
                .action("call.do-no", "call come", Map.of("call", number, "coming", "no"))
                .action("call.do-item", "call item", Map.of("call", number));
        if (call.host().isEmpty()) {
            post.action("call.do-host", "call host", Map.of("call", number));
        }
    }
}
