package org.moot.call;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Gives somebody their own way into the room of the next call. */
final class CallJoin implements Command {
    private static final Parameter<String> NAME =
            Parameters.line("name", 60, "Ana").optional();
    private static final Duration HOST_BEFORE = Duration.ofHours(2);

    private final Diary diary;
    private final Admission admission;
    private final Entrance entrance;
    private final Parameter<Series> call;

    CallJoin(Diary diary, Admission admission, Entrance entrance) {
        this.diary = diary;
        this.admission = admission;
        this.entrance = entrance;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call join";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, NAME);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        PersonId person = PersonId.asking(asked);
        Series series = asked.the(call);
        Call planned = diary.out().transaction().in(() -> {
            diary.checkDoor(series, person);
            return diary.planned(series);
        });
        if (series.link().isPresent()) {
            return Post.saying(
                    "call.way-elsewhere",
                    series.title(),
                    planned.starts(),
                    series.link().get());
        }
        Room room = Admission.room(series);
        return admission.kindly(() -> way(series, planned, room, person, asked));
    }

    private Post way(Series series, Call planned, Room room, PersonId person, Asked asked) {
        boolean isHost = planned.host().filter(person::equals).isPresent();
        if (isHost && !asked.now().isBefore(planned.starts().minus(HOST_BEFORE))) {
            return Post.saying(
                    "call.way-of-the-host", series.title(), diary.room().hostLink(room.key()));
        }
        Post.Writer post = new Post.Writer();
        diary.outside()
                .joinPage(planned.series(), planned.day())
                .ifPresentOrElse(
                        page -> byPage(post, page, series, planned, person, asked),
                        () -> post.prose(
                                "call.way",
                                series.title(),
                                planned.starts(),
                                admission
                                        .pass(series, room, person, asked.maybe(NAME), asked.now())
                                        .link()));
        boolean kept = diary.out().transaction().in(() -> diary.books().passes().isKept(person));
        if (planned.recordable()) {
            post.prose("call.is-recorded");
        }
        post.prose(kept ? "call.way-kept" : "call.way-counted");
        room.dialIn().ifPresent(number -> post.prose("call.way-by-phone", number));
        return (kept
                        ? post.action("call.do-keep-no-more", "me attendance", Map.of("kept", "off"))
                        : post.action("call.do-keep", "me attendance", Map.of("kept", "on")))
                .done();
    }

    /** The link stands behind the sign that browsers tell nobody, so that what looks at addresses in chats takes nothing. */
    private void byPage(Post.Writer post, String page, Series series, Call planned, PersonId person, Asked asked) {
        var time = new Occurrence(planned.day(), planned.starts(), planned.ends(), false);
        String link = page + "#" + entrance.ticket(series, time, person, asked.now());
        post.prose("call.way-by-page", series.title(), planned.starts(), link);
    }
}
