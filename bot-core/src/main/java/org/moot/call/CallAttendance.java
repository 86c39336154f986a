package org.moot.call;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.moot.call.attendance.Attendance.Guest;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Says how many came to a call; who it was only to whom the charter lets see it, and only of those who agreed. */
final class CallAttendance implements Command {
    private static final int MOST_GUESTS = 40;
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Counting counting;
    private final Organisers organisers;
    private final Parameter<Series> call;

    CallAttendance(Diary diary, Counting counting) {
        this.diary = diary;
        this.counting = counting;
        this.organisers = new Organisers(diary);
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call attendance";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, ON);
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
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Series series = asked.the(call);
        Call about = organisers.which(series, asked.maybe(ON));
        Post.Writer post = Post.titled(Text.of("call.after-title", series.title(), about.starts()));
        post.prose(about.came().map(Call.Came::told).orElse(Text.of("call.came-unknown")));
        if (organisers.maySee(about, PersonId.asking(asked), asked.now())) {
            names(post, about);
            if (asked.now().isBefore(about.ends().plus(Timetable.RAW))) {
                guests(post, about);
            }
            post.prose("call.to-correct", new Text.Typed("call correct"));
        }
        return post.done();
    }

    private void names(Post.Writer post, Call about) {
        List<Attendances.Kept> all = diary.books().attendances().at(about.number());
        Function<PersonId, Object> names = diary.out()
                .names()
                .inHalls()
                .among(all.stream().map(Attendances.Kept::person).toList());
        post.prose("call.who-agreed", all.size());
        post.items(all.stream().map(it -> item(it, names)).toList());
    }

    /** As they called themselves in the room, before everybody there. */
    private void guests(Post.Writer post, Call about) {
        List<Guest> all = counting.guests(about);
        if (!all.isEmpty()) {
            post.prose("call.guests", all.size());
            post.items(all.stream()
                    .limit(MOST_GUESTS)
                    .map(it -> Post.item(
                            Text.of("call.guest", GuestLine.of(it), it.label(), Duration.ofSeconds(it.seconds()))))
                    .toList());
            post.prose("call.guest-was", new Text.Typed("call correct"), GuestLine.of(all.getFirst()));
        }
    }

    private static Block.Item item(Attendances.Kept kept, Function<PersonId, Object> names) {
        String status = kept.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Post.item(Text.of("call.one-who-came", names.apply(kept.person()), Text.of("call.status-" + status)));
    }
}
