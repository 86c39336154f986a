package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.app.VotingTrees.HOUSE;
import static org.moot.app.VotingTrees.REFUSED;
import static org.moot.app.VotingTrees.TREES;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.command.Reply.Outcome;
import org.moot.scene.Heard;

/** A ballot that cannot be read leaves the earlier one as it is. */
@Tag("slow")
class BadBallotTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 0 6    | \"6\" is no score",
                "5 0 -1   | \"-1\" is no score",
                "5 0 2.5  | \"2.5\" is no score",
                "5 0 ½    | \"½\" is no score",
                "5 0 five | \"five\" is no score",
                "5 0 5555555555 | is no score",
                "5 0      | there are 2 scores for 3 options",
                "5        | there is one score for 3 options",
                "5 0 3 1  | there are 4 scores for 3 options",
                "oak=5    | \"oak\" is none of the 3 options",
                "9=5      | \"9\" is none of the 3 options",
                "plant=5  | \"plant\" can be option 1 or option 2; write the number",
                "1=5 1=4  | stands there twice",
                "1=       | has no score",
                "5,,3     | two commas have nothing between them",
            })
    void aBadBallotIsRefusedWholeAndTheEarlierOneStillCounts(String typed, String why) throws IOException {
        Heard refused = TREES.says("ben", "vote cast " + typed);

        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.words())
                .startsWith("Your ballot was not recorded: ")
                .contains(why)
                .endsWith("Your earlier ballot still counts.");
        assertThat(Piped.into(HOUSE, ":in trees", ":as ben", "vote cast " + typed)
                        .code())
                .isEqualTo(REFUSED);
    }

    @Test
    void aBadFirstBallotLeavesNone() {
        Heard refused = TREES.says("cleo", "vote cast 9 9 9");

        assertThat(refused.words()).endsWith("No ballot of yours is in the box.");
        assertThat(TREES.says("cleo", "vote show").words()).contains("No ballot of yours is in the box yet.");
        assertThat(TREES.says("ben", "vote show").words()).contains("A ballot of yours is in the box.");
    }
}
