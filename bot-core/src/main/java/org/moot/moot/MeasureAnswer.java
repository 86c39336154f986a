package org.moot.moot;

import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.moot.Measure.What;

/** What somebody reads who asked for a measure, or confirmed one. */
final class MeasureAnswer {
    private MeasureAnswer() {}

    static Post of(Measure measure) {
        return measure.until()
                .map(until -> Post.saying(
                        measure.what() == What.MUTE ? "moot.muted-now" : "moot.hidden-now",
                        until,
                        new Text.Typed("moot appeal " + measure.number())))
                .orElse(Post.saying("moot.asked", new Text.Typed("moot confirm " + measure.number())));
    }
}
