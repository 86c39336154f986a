package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.PlatformContract;

class DiscordPlatformTest extends PlatformContract {
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

    @Override
    protected Platform platform() {
        return town.discord().platform();
    }

    @Override
    protected void restart() {
        town.restart();
    }

    @Override
    protected Place hall() {
        return new Address.Hall(town.hall).place();
    }

    @Override
    protected Account somebody(int number) {
        return Address.account(town.person("person" + number).id());
    }

    @Override
    protected List<String> seenAt(Place place) {
        return town.fake.behind(
                switch (Address.of(place).orElseThrow()) {
                    case Address.Hall hall -> hall.channel();
                    case Address.Thread thread -> thread.id();
                    case Address.Door door -> town.fake.door(door.user());
                });
    }
}
