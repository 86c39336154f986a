package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void aLostConnectionGoesOnWhereItWas() {
        town.fake.dropConnection();
        await(() -> town.fake.resumptions() == 1);

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
        assertThat(town.fake.connections()).isEqualTo(1);
    }

    @Test
    void whatIsAskedForWhileTheConnectionIsLostIsAnsweredAfterwards() {
        town.fake.dropConnection();

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void whenDiscordAsksToConnectAgainItIsDone() {
        town.fake.askToReconnect();
        await(() -> town.fake.resumptions() == 1);

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void aTokenThatIsNoneIsGivenUpAtOnce() throws InterruptedException {
        town.fake.turnAway("get /users/@me", 100, 401, 0);
        town.discord().close();
        var again = town.made();
        again.start(town.bot());

        assertThat(again.awaitReady(Duration.ofSeconds(10))).isFalse();
        assertThat(town.fake.requests()).filteredOn("get /users/@me"::equals).hasSizeLessThan(4);
        again.close();
    }

    @Test
    void aDiscordThatCannotBeReachedIsTriedAgain() throws InterruptedException {
        town.discord().close();
        town.fake.turnAway("get /users/@me", 2, 500, 0);
        var again = town.made();
        again.start(town.bot());

        assertThat(again.awaitReady(Duration.ofSeconds(20))).isTrue();
        again.close();
    }

    @Test
    void aTokenThatIsTakenBackWhileMootRunsIsGivenUpAndSaid() throws InterruptedException {
        town.fake.refuse(4004);
        await(() -> town.discord().standing() == Discord.Standing.TOKEN_REFUSED);

        assertThat(town.discord().awaitReady(Duration.ofSeconds(5))).isFalse();
        assertThat(town.fake.connections()).isEqualTo(1);
    }

    @Test
    void anIntentThatMootMayNotHaveIsGivenUpAndSaid() {
        town.fake.refuse(4014);
        await(() -> town.discord().standing() == Discord.Standing.INTENT_REFUSED);

        assertThat(town.fake.connections()).isEqualTo(1);
    }

    @Test
    void aSessionThatIsOverBeginsAnew() {
        town.fake.endSession();
        await(() -> town.fake.connections() == 2);
        await(() -> town.discord().isThere());

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void whatIsToldInOneStreamOfZlibIsUnderstoodAlsoAfterALoss() {
        town.close();
        town = Town.open(fake -> fake.settings(false, Duration.ofMillis(1), 1, true));
        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
        town.fake.dropConnection();
        await(() -> town.fake.resumptions() == 1);

        assertThat(town.person("ana").slash("help").words()).contains("What you can say");
    }

    @Test
    void commandsAreToldToDiscordOnceForEachChange() {
        assertThat(town.fake.registrations()).isEqualTo(1);
        town.restart();

        assertThat(town.fake.registrations()).isEqualTo(1);
    }

    @Test
    void theLinkOfTheInvitationAsksForNoMoreThanIsNeeded() {
        assertThat(Invitation.link(town.settings().token()).orElseThrow())
                .contains("scope=bot+applications.commands", "permissions=309774634048")
                .doesNotContain("token");
        assertThat(Invitation.link("nonsense")).isEmpty();
        assertThat(Map.of("settings", town.settings()).toString()).doesNotContain("fake.token");
    }

    /** Counts its looks rather than the time, because a busy machine may stand still. */
    static void await(BooleanSupplier condition) {
        for (int look = 0; look < 3000 && !condition.getAsBoolean(); look++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
