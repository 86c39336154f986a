package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who holds an office is named in the library; who only stood for it is a participant unless they agreed. */
class NomineesInTheLibraryTest {

    private static Bureau afterAnElectionThatP3Won() {
        var bureau = Bureau.of(6);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.says("p3", "office stand secretary");
        bureau.tick("72H");
        bureau.everybody(6, "vote cast p3=5 p2=1");
        bureau.tick("72H");
        assertThat(bureau.holds("secretary")).isEqualTo("p3");
        return bureau;
    }

    @Test
    void whoeverWasChosenIsNamedAndWhoeverOnlyStoodIsAParticipant() {
        var bureau = afterAnElectionThatP3Won();

        assertThat(bureau.says("p6", "library show 1").words())
                .contains("Chosen: p3.", "a participant, option 1")
                .doesNotContain("p2");
        assertThat(bureau.hall()).anySatisfy(card -> assertThat(card).contains("Decision 1:", "p2"));
    }

    @Test
    void whoeverAgreedIsNamedUntilTheyTakeItBack() {
        var bureau = afterAnElectionThatP3Won();

        bureau.says("p2", "me name public");
        assertThat(bureau.says("p6", "library show 1").words())
                .contains("p2")
                .doesNotContain("a participant, option 1");
        bureau.says("p2", "me name public: no");
        assertThat(bureau.says("p6", "library show 1").words()).doesNotContain("p2");
    }

    @Test
    void theOnlyNomineeIsNamedOnlyInOffice() {
        var bureau = Bureau.of(6);
        bureau.says("p2", "office call secretary");
        bureau.says("p2", "office stand secretary");
        bureau.tick("72H");
        bureau.says("p3", "proposal block 1 Too soon. offer: I help later.");
        bureau.tick("96H");
        bureau.everybody(6, "vote cast 0 5");
        bureau.tick("72H");
        assertThat(bureau.holds("secretary")).isEqualTo("p1");

        assertThat(bureau.says("p6", "library show 1").words())
                .contains("a participant as secretary")
                .doesNotContain("p2");
        assertThat(bureau.says("p6", "library search secretary").words()).contains("a participant as secretary");
        assertThat(bureau.hall()).anySatisfy(card -> assertThat(card).contains("p2 as secretary"));
        bureau.says("p2", "me name public");
        assertThat(bureau.says("p6", "library show 1").words()).contains("p2 as secretary");
        assertThat(bureau.says("p6", "library search secretary").words()).doesNotContain("p2");
    }
}
