package org.moot.web;

import java.time.Duration;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** What happened in Trees: a vote with its summary, questions, and a weekly call. */
public final class Story {
    private Story() {}

    public static Scene told() {
        var scene = new Scene().in("trees");
        all(scene, "ana", "assembly found Trees remit: Decides where trees are planted.");
        all(scene, "ana", "assembly charter recording yes");
        all(scene, "ben", "assembly join trees");
        all(scene, "cem", "assembly join trees");
        all(scene, "ana", "member admit ana", "member admit ben", "member admit cem");
        all(scene, "ana", "call weekly Open policy call day: tuesday at: 19:30");
        all(scene, "ben", "call item 1 The street by the school", "call host 1");
        all(scene, "ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        all(scene, "ben", "proposal concern Who waters it in the first summer? proposal: 1");
        all(scene, "ben", "proposal alternative Plant two text: Every street gets two. proposal: 1");
        all(scene, "cem", "proposal call 1");
        scene.tick(Duration.ofDays(4));
        all(scene, "ben", "call present 1", "call recording 1 https://example.org/heard");
        all(scene, "cem", "call present 1");
        all(scene, "ana", "summary draft call-1 We looked for streets without shade.");
        all(scene, "ben", "summary challenge call-1 It leaves out the school.");
        all(scene, "ana", "proposal agree 1");
        all(scene, "cem", "proposal agree 1");
        all(scene, "ben", "proposal aside 1 I would rather have two.");
        all(scene, "ana", "vote ask 1");
        scene.tick(Duration.ofHours(1));
        all(scene, "ana", "vote cast 5 4 0");
        all(scene, "ben", "vote cast 4 5 0");
        all(scene, "cem", "vote cast 5 4 1");
        scene.tick(Duration.ofDays(8));
        all(scene, "ana", "summary publish call-1");
        all(scene, "ana", "summary draft 1 We plant a tree in every street.");
        all(scene, "ben", "summary challenge 1 It leaves out the water.");
        all(scene, "ana", "summary answer 1 That comes next.");
        scene.tick(Duration.ofDays(4));
        all(scene, "ana", "summary publish 1");
        all(scene, "dee", "faq ask Who waters them?");
        all(scene, "ben", "faq answer 1 Those who live there.");
        all(scene, "dee", "faq ask Why trees at all?");
        scene.look(() -> scene.core().sequencer().round(scene.now()));
        return scene;
    }

    private static void all(Scene scene, String who, String... lines) {
        for (String line : lines) {
            Heard heard = scene.says(who, line);
            if (heard.outcome() != org.moot.command.Reply.Outcome.DONE) {
                throw new AssertionError(line + ": " + heard.words());
            }
        }
    }
}
