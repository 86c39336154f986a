package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;

/** Both ports are where they are said to be, and nowhere else. */
@Tag("slow")
@EnabledOnOs(OS.LINUX) // elsewhere a machine has one loopback address
class ListenTest {
    private static final String THERE = "127.0.0.2";

    @Test
    void bothPortsAreAtTheAddressThatIsSetAndAtNoOther() throws IOException {
        Settings settings = Settings.read(Map.of("MOOT_DATA", Target.SHARED.toString(), "MOOT_LISTEN", THERE))
                .apart(Houses.folder(), Optional.of(Houses.at(Houses.database())));
        try (House house = House.open(settings, Mode.DEMO)) {
            for (int port : new int[] {
                house.healthPort().orElseThrow(), house.pagesPort().orElseThrow()
            }) {
                assertThat(isOpen(THERE, port)).isTrue();
                assertThat(isOpen("127.0.0.1", port)).isFalse();
            }
        }
    }

    private static boolean isOpen(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
