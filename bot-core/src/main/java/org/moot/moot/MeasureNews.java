package org.moot.moot;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.Audience;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.moot.Measure.What;
import org.moot.people.Doors;
import org.moot.people.Names;

/** Carries a measure out where it shows, and tells the thread and the person concerned. */
final class MeasureNews {
    private final Audience audience;
    private final Hiding hiding;
    private final Muting muting;
    private final Doors doors;
    private final Names names;

    MeasureNews(Audience audience, Hiding hiding, Muting muting, Doors doors, Names names) {
        this.audience = audience;
        this.hiding = hiding;
        this.muting = muting;
        this.doors = doors;
        this.names = names;
    }

    /** It is confirmed: told once, with who asked and why, because nobody acts here in the dark. */
    void done(Measure measure, Optional<Subject> thread, Instant now) {
        show(measure, true, now);
        Post said = openly(measure);
        thread.ifPresentOrElse(
                about -> audience.tellIn(about, measure.assembly(), said),
                () -> audience.tell(measure.assembly(), said));
        measure.person().ifPresent(person -> doors.tell(person, toWhomItConcerns(measure)));
    }

    private Post openly(Measure measure) {
        Object whom = measure.person().map(names::of).orElse(Text.of("people.a-participant"));
        return Post.saying(
                measure.what() == What.MUTE ? "moot.told-mute" : "moot.told-hide",
                whom,
                measure.until().orElseThrow(),
                measure.reason(),
                names.of(measure.askedBy()),
                measure.confirmedBy().map(names::of).orElse(""),
                appeal(measure));
    }

    private static Post toWhomItConcerns(Measure measure) {
        return Post.saying(
                measure.what() == What.MUTE ? "moot.you-are-muted" : "moot.your-message-is-hidden",
                measure.until().orElseThrow(),
                measure.reason(),
                appeal(measure));
    }

    /** It is over, by its time or because it was lifted. */
    void over(Measure measure, Instant now) {
        show(measure, false, now);
        String key = measure.what() == What.MUTE ? "moot.you-have-the-floor" : "moot.your-message-is-shown";
        measure.person().ifPresent(person -> doors.tell(person, Post.saying(key)));
    }

    private void show(Measure measure, boolean hidden, Instant now) {
        if (measure.what() == What.MUTE) {
            muting.refresh(measure.assembly(), now);
        }
        measure.message().ifPresent(message -> hiding.show(message, hidden));
    }

    private static Text.Typed appeal(Measure measure) {
        return new Text.Typed("moot appeal " + measure.number());
    }
}
