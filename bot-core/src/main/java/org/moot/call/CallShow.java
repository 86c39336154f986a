package org.moot.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Shows a call: the next one, what it is about, and the days after it. */
final class CallShow implements Command {
    private static final int DAYS = 5;

    private final Diary diary;
    private final Sheet sheet;
    private final Parameter<Series> call;

    CallShow(Diary diary, Sheet sheet) {
        this.diary = diary;
        this.sheet = sheet;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call show";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call);
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
        Post.Writer post = Post.titled(Text.of("call.title", series.id().toString(), series.title()));
        Optional<Call> shown = diary.books()
                .calls()
                .planned(series.id())
                .or(() -> diary.books().calls().last(series.id()));
        shown.ifPresent(it -> sheet.write(post, series, it, asked.now()));
        if (series.isOver()) {
            return post.prose("call.is-cancelled-for-good").done();
        }
        days(post, series, asked.now());
        shown.ifPresent(it -> Sheet.actions(post, series, it));
        return post.done();
    }

    private static void days(Post.Writer post, Series series, Instant now) {
        List<Occurrence> days = series.upcoming(now, DAYS);
        if (days.isEmpty()) {
            post.prose("call.none-to-come");
        } else if (series.rhythm().weekly()) {
            post.prose("call.days").items(days.stream().map(CallShow::day).toList());
        }
    }

    private static Block.Item day(Occurrence day) {
        return day.moved()
                ? Post.item(Text.of("call.at", day.starts()), Text.of("call.instead-of", day.day()))
                : Post.item(Text.of("call.at", day.starts()));
    }
}
