package org.moot.call;

import java.time.Instant;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;

/** A call as it hangs in the halls: announced, shown anew when it comes near, and when it is over. */
final class CallCard implements Card {
    private final Diary diary;
    private final Sheet sheet;

    CallCard(Diary diary, Sheet sheet) {
        this.diary = diary;
        this.sheet = sheet;
    }

    @Override
    public String kind() {
        return Call.SUBJECT;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Call call = find(subject);
        Series series = diary.series(call);
        Post.Writer post = Post.titled(Text.of("call.title", series.id().toString(), series.title()));
        sheet.write(post, series, call, now);
        Sheet.actions(post, series, call);
        return post.done();
    }

    @Override
    public Reader reader(Subject subject) {
        return diary.assembly(find(subject).assembly()).reader();
    }

    private Call find(Subject subject) {
        return diary.books().calls().find(Long.parseLong(subject.key())).orElseThrow();
    }
}
