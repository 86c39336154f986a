package org.moot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.scene.Scene;

/** What is said on one platform does not wait for another. */
class ApartTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private final Scene scene = new Scene();

    @Test
    void whatIsToldOnOnePlatformIsDeliveredWithoutTheOthers() {
        for (String hall : List.of("garden", "square@" + Scene.SECOND)) {
            var spot = new Spot.Hall(scene.in(hall).here());
            scene.look(() -> {
                scene.stores()
                        .outbox()
                        .stage(spot, new Parcel.Say(Post.saying("moot.somebody-spoke", Text.plain("Stage")), READER));
                return true;
            });
        }

        assertThat(scene.core().delivery().governance(Set.of(Scene.SECOND))).isOne();
        assertThat(scene.heardIn("square@" + Scene.SECOND)).containsExactly("Somebody spoke on Stage.");
        assertThat(scene.heardIn("garden")).isEmpty();
        assertThat(scene.core().delivery().round()).isOne();
        assertThat(scene.heardIn("garden")).hasSize(1);
    }
}
