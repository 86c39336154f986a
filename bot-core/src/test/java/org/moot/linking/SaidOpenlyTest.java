package org.moot.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.scene.Scene;

/** A code that links accounts, in what people say to each other. */
class SaidOpenlyTest {
    private static final String THERE = "ana@gallery";

    private final Scene scene = new Scene();

    @BeforeEach
    void twoHalls() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.in("park").says("ana", "assembly hall trees");
        scene.in("garden").says("ana", "assembly charter mirroring yes");
        scene.says("ana", "moot start Where next?");
        scene.in("garden/Where next?");
    }

    private String code() {
        return LinkingTest.code(scene.whispers("ana", "me link"));
    }

    private void isRefused(String words) {
        assertThatThrownBy(() -> scene.talks("ben", words))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.why().key()).isEqualTo("linking.said-openly"));
    }

    @Test
    void aGoodCodeIsGoodNoMoreOnceItWasSaidOpenlyHoweverItWasSaid() {
        for (String words : new String[] {"me link %s", "/me link code:%s", "My code is %s, is that right?", "%s"}) {
            String code = code();
            isRefused(words.formatted(code));
            assertThat(scene.whispers(THERE, "me link " + code).key()).as(words).isEqualTo("linking.wrong");
        }
        String code = code();
        isRefused("me link " + code.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        assertThat(scene.whispers(THERE, "me link " + code).key()).isEqualTo("linking.wrong");
    }

    @Test
    void itIsSaidAgainNowhere() {
        isRefused("me link " + code());
        isRefused("me link 0000-0000");

        assertThat(scene.heardIn("park/Where next?")).noneMatch(it -> it.contains("link"));
    }

    @Test
    void itIsForgottenAlsoWhereAMessageIsChangedToIt() {
        String message = scene.talks("ben", "By the river");
        String code = code();
        assertThatThrownBy(() -> scene.hears(new org.moot.conversation.Talk.Changed(
                        "c1",
                        message,
                        Scene.account("ben"),
                        "ben",
                        scene.here(),
                        org.moot.conversation.Speech.typed("me link " + code),
                        java.util.List.of(),
                        scene.now())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatOnlyLooksLikeACodeIsTalk() {
        for (String words : new String[] {
            "Let me link some more pictures",
            "let me link download pages",
            "The form is ABCD-1234, ask them",
            "1999-2000"
        }) {
            scene.talks("ben", words);
        }

        assertThat(scene.heardIn("park/Where next?")).hasSize(5);
    }
}
