package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.Party.CoreAssembly;
import org.moot.office.Officer;
import org.moot.scene.Scene;

class MembershipTest {
    private final Scene scene = new Scene(List.of(new CoreAssembly("policy", "Policy Society", "Determines policy.")));

    @BeforeEach
    void benIsAStranger() {
        scene.says("ben", "welcome");
    }

    private void anaFounds() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
    }

    @Test
    void whoIsAdmittedIsToldPrivatelyAndIsInTheCoreAssemblies() {
        anaFounds();

        assertThat(scene.says("ana", "member admit ben").key()).isEqualTo("assembly.admitted");
        assertThat(scene.toldTo("ben")).singleElement().asString().contains("member of the party", "Policy Society");
        assertThat(scene.says("ben", "me show").words()).contains("member since");
    }

    @Test
    void admittingTwiceChangesNothingAndTellsNobodyAgain() {
        anaFounds();
        scene.says("ana", "member admit ben");

        assertThat(scene.says("ana", "member admit ben").key()).isEqualTo("assembly.member-already");
        assertThat(scene.toldTo("ben")).hasSize(1);
    }

    @Test
    void aMemberIsInTheAssemblyOfTheirConstituency() {
        anaFounds();
        scene.in("leeds").says("cleo", "assembly found Leeds North remit: Selects its candidate. kind: constituency");

        scene.says("ana", "member admit ben leeds-north");
        assertThat(scene.says("ben", "me show").words()).contains("Leeds North (leeds-north)");
        assertThat(scene.says("ana", "member admit ben trees").key()).isEqualTo("assembly.no-constituency");
    }

    @Test
    void onlyTheHolderOfTheMembershipOfficeAdmits() {
        anaFounds();

        assertThat(scene.says("ben", "member admit ben").key()).isEqualTo("office.membership-office-only");
        assertThat(scene.says("ben", "member end ana").key()).isEqualTo("office.membership-office-only");
    }

    @Test
    void beforeAnythingIsFoundedNobodyAdmits() {
        assertThat(scene.says("ben", "member admit ben").words()).contains("assembly found");
    }

    @Test
    void aVacantOfficeIsSaidToBeVacantAndHowItIsFilled() {
        anaFounds();
        scene.look(() -> scene.stores().officers().remove(home(), Officer.MEMBERSHIP));

        assertThat(scene.says("ana", "member admit ben").words()).contains("office call membership");
    }

    @Test
    void anInterimOfficeEndsByItself() {
        anaFounds();
        scene.tick(Duration.ofDays(92));

        assertThat(scene.says("ana", "member admit ben").key()).isEqualTo("office.membership-vacant");
    }

    @Test
    void whosePowersPauseAdmitsNobody() {
        anaFounds();
        scene.look(() -> scene.stores()
                .officers()
                .change(
                        home(),
                        Officer.MEMBERSHIP,
                        it -> it.askedToGoBy(scene.person("ben").id(), 1)));

        assertThat(scene.says("ana", "member admit ben").key()).isEqualTo("office.membership-paused");
    }

    @Test
    void membershipEndsOnceAndLeavesTheCoreAssembliesWithIt() {
        anaFounds();
        scene.says("ana", "member admit ben");

        assertThat(scene.says("ana", "member end ben").key()).isEqualTo("assembly.membership-ended");
        assertThat(scene.says("ana", "member end ben").key()).isEqualTo("assembly.no-member");
        assertThat(scene.says("ben", "me show").words())
                .doesNotContain("Policy Society")
                .contains("participant");
        assertThat(scene.toldTo("ben")).hasSize(2);
    }

    private AssemblyId home() {
        return scene.stores().assemblies().home().orElseThrow().id();
    }
}
