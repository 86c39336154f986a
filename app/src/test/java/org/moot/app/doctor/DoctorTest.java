package org.moot.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.app.Houses;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.app.settings.WrongSetting;
import org.moot.discord.DiscordSettings;

class DoctorTest {
    private static final String TOKEN = "MTQ3Nzk2ODcxMDg2MDgwMDAwMQ==.a-secret.another-secret";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Settings settings(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("MOOT_DATA", folder.resolve("data").toString());
        return Settings.read(all);
    }

    private int look(Settings settings, boolean isOnline) {
        said.reset();
        return new Doctor(InstantSource.system(), new PrintStream(said, true, StandardCharsets.UTF_8))
                .look(settings, isOnline, refusal -> refusal.why().key());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void beforeAnythingWasStartedItSaysWhatToDoAndMakesNothing() {
        assertThat(look(settings(Map.of()), false)).isEqualTo(1);
        assertThat(said()).contains("WARN  database", "./moot serve", "It goes on like this");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWrongSettingIsTheWorst() {
        var doctor = new Doctor(InstantSource.system(), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(doctor.about(new WrongSetting("MOOT_ZONE", "nobody knows this zone", "Europe/London")))
                .isEqualTo(2);
        assertThat(said()).startsWith("BAD   settings").contains("MOOT_ZONE", "Something is wrong");
    }

    @Test
    void keysThatOthersCanReadAreTheWorst() throws IOException {
        Settings settings = settings(Map.of());
        Files.createDirectories(settings.houseKeys());
        Path key = Files.writeString(settings.houseKeys().resolve("wrapping.key"), "x");
        Files.setPosixFilePermissions(settings.data(), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(settings.houseKeys(), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(look(settings, false)).isEqualTo(2);
        assertThat(said()).contains("BAD   house keys", "can be read by others", "chmod -R go=");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        look(settings, false);
        assertThat(said()).contains("OK    house keys", "OK    data folder");
    }

    @Test
    void aDatabaseThatIsNotThereIsTheWorstAndItsPasswordIsNotShown() {
        Settings settings = settings(Map.of("DATABASE_URL", "postgres://moot:hidden-password@127.0.0.1:1/moot"));
        assertThat(look(settings, false)).isEqualTo(2);
        assertThat(said()).contains("BAD   database", "storage.unreachable").doesNotContain("hidden-password");
    }

    @Test
    void platformsAreAskedOnlyWhenWantedAndNoSecretIsShown() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int[] asked = new int[1];
        server.createContext("/", exchange -> {
            asked[0]++;
            boolean isLetIn =
                    ("Bot " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(isLetIn ? 200 : 401, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var wire = new DiscordSettings.Wire(Optional.of(address), false, Duration.ZERO);
            Settings settings = settings(Map.of(
                            "MOOT_MATRIX_HOMESERVER", address.replaceAll("/$", ""),
                            "MOOT_MATRIX_USER", "moot",
                            "MOOT_MATRIX_TOKEN", "a-token-that-is-over"))
                    .on(new DiscordSettings(TOKEN, Optional.empty(), false, 1, wire));
            look(settings, false);
            assertThat(asked[0]).isZero();
            assertThat(look(settings, true)).isEqualTo(2);
            assertThat(said()).contains("OK    Discord", "it lets Moot in", "BAD   Matrix", "refuses Moot (401)");
            assertThat(said()).doesNotContain("secret", "a-token");
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Tag("slow")
    void aHouseThatRunsIsSeenBesideIt() {
        Settings settings = Houses.settings();
        House house = House.open(settings, Mode.THROWAWAY);
        try {
            assertThat(look(settings, false)).isEqualTo(1);
            assertThat(said())
                    .contains("OK    database", "OK    tables", "OK    clock", "OK    vote keys", "OK    outbox")
                    .contains("WARN  copy", "./moot backup FILE");
        } finally {
            house.close();
        }
    }
}
