package org.moot.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void interimOfficesEndAfterNinetyDaysWithAWordBefore() {
        var bureau = Bureau.of(2);
        bureau.days(77);
        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).startsWith("The term of the secretary ends"));
        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        bureau.days(14);

        assertThat(bureau.holds("secretary")).isEqualTo("nobody");
        assertThat(bureau.holds("membership")).isEqualTo("nobody");
        assertThat(bureau.hall()).anySatisfy(said -> assertThat(said).startsWith("The term of the secretary is over"));
    }

    @Test
    void endingAgainChangesNothing() {
        var bureau = Bureau.of(2);
        bureau.clock("office end", "secretary");
        assertThat(bureau.holds("secretary")).isEqualTo("p1");
        bureau.days(91);
        int said = bureau.hall().size();
        bureau.clock("office end", "secretary");

        assertThat(bureau.hall()).hasSize(said);
    }

    @Test
    void aTermIsAsLongAsTheCharterSays() {
        var bureau = Bureau.of(4);
        bureau.says("p2", "office call treasurer");
        bureau.says("p2", "office stand treasurer");
        bureau.tick("72H");
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("96H");
        bureau.days(334);
        assertThat(bureau.says("p3", "office call treasurer").key()).isEqualTo("office.held");
        bureau.days(2);
        assertThat(bureau.says("p3", "office call treasurer").key()).isEqualTo("office.call-opened");
        bureau.days(30);

        assertThat(bureau.holds("treasurer")).isEqualTo("nobody");
    }

    @Test
    void anOfficeIsFilledByAnotherOfficerWhereTheCharterSaysSo() {
        var bureau = Bureau.of(4);
        assertThat(bureau.says("p2", "office appoint treasurer p3").key()).isEqualTo("office.only-the-holder-fills");
        assertThat(bureau.says("p2", "office appoint gardener p3").key()).isEqualTo("office.not-filled-by-another");
        bureau.says("p2", "office call general-secretary");
        bureau.says("p2", "office stand general-secretary");
        bureau.tick("72H");
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("96H");

        assertThat(bureau.says("p2", "office appoint treasurer p2").key()).isEqualTo("office.not-oneself");
        assertThat(bureau.says("p2", "office appoint treasurer p3").key()).isEqualTo("office.you-appointed");
        assertThat(bureau.holds("treasurer")).isEqualTo("p3");
        assertThat(bureau.hall()).last().asString().contains("general-secretary has appointed p3 as treasurer");
        assertThat(bureau.says("p4", "office appoint treasurer p4").key()).isEqualTo("office.only-the-holder-fills");
    }

    @Test
    void aDecisionAppointsAndRemoves() {
        var bureau = Bureau.of(4);
        bureau.says("p1", "proposal draft Ana text: She can. hurt: Nobody writes. effect: appoint scribe p2");
        bureau.says("p1", "proposal call 1");
        bureau.tick("72H");
        bureau.everybody(4, "proposal agree 1");
        bureau.tick("96H");
        assertThat(bureau.holds("scribe")).isEqualTo("p2");

        bureau.says("p1", "proposal draft Enough text: She cannot. hurt: Nobody reads. effect: remove scribe");
        bureau.says("p1", "proposal call 2");
        bureau.tick("72H");
        bureau.everybody(4, "proposal agree 2");
        bureau.tick("96H");
        assertThat(bureau.holds("scribe")).isEqualTo("nobody");
    }

    @Test
    void anEffectThatCouldNotBeDoneIsRefusedWhenDrafted() {
        var bureau = Bureau.of(3);
        bureau.scene.says("far", "welcome");
        String draft = "proposal draft Ana text: She can. hurt: Nobody writes. effect: ";

        assertThat(bureau.says("p1", draft + "appoint scribe").key()).isEqualTo("office.appoint-whom");
        assertThat(bureau.says("p1", draft + "appoint scribe nobody").key()).isEqualTo("office.nobody-called");
        assertThat(bureau.says("p1", draft + "appoint scribe far").key()).isEqualTo("office.nominee-not-in");
        assertThat(bureau.says("p1", draft + "appoint scr1be p2").key()).isEqualTo("office.no-such-word");
        assertThat(bureau.says("p1", draft + "remove scribe").key()).isEqualTo("office.nobody-holds");
    }
}
