package org.moot.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnySettingHarmonysDefaultsHold() {
        Settings settings = Settings.read(Map.of());
        assertThat(settings.party().name()).isEqualTo("Harmony");
        assertThat(settings.party().coreAssemblies()).extracting("handle").contains("policy", "electoral");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.voteKeys()).isEqualTo(settings.data().resolve("keys/votes"));
        assertThat(settings.houseKeys()).isEqualTo(settings.data().resolve("keys/house"));
    }

    @ParameterizedTest
    @CsvSource({
        "MOOT_HEALTH_PORT, 99999, not a whole number",
        "MOOT_HEALTH_PORT, eighty, not a whole number",
        "MOOT_WEB_PORT, -1, not a whole number",
        "MOOT_LISTEN, localhost, it is no address in numbers",
        "MOOT_PUBLIC_ADDRESS, moot.example.org, not https:// and a host",
        "MOOT_PUBLIC_ADDRESS, https://example.org/moot, not https:// and a host",
        "MOOT_PUBLIC_ADDRESS, https://a:b@example.org, not https:// and a host",
        "MOOT_ZONE, Europe/Londn, nobody knows this zone",
        "MOOT_LANGUAGE, english!, ",
        "MOOT_CORE_ASSEMBLIES, policy, not handle|name|remit",
        "DATABASE_URL, mysql://x/y, does not begin with postgres://",
        "DATABASE_URL, postgres://localhost, names no database",
        "MOOT_STOP_SECONDS, 0, from 1 to 300",
        "DATABASE_URL, postgres:///moot, names no host",
        "DATABASE_URL, jdbc:postgres://localhost/moot, does not begin with postgres://",
        "DATABASE_USER, moot, it is set without DATABASE_URL",
        "MOOT_DISCORD_TOKEN, hunter2, it is not three parts",
        "MOOT_DISCORD_TEST_SERVER, 1042318273645671234, it is set without MOOT_DISCORD_TOKEN",
        "MOOT_MATRIX_HOMESERVER, matrix.example.org, it is not https:// and a host",
        "MOOT_MATRIX_HOMESERVER, https://matrix.example.org, it is set without MOOT_MATRIX_USER",
        "MOOT_MATRIX_USER, moot, it is set without MOOT_MATRIX_HOMESERVER",
        "MOOT_DISCORD_HEARS, maybe, neither on nor off",
        "MOOT_ZOOM_ACCOUNT, AbC-dEfGhIjKlMnOpQrSt, it is set without MOOT_ZOOM_CLIENT",
        "MOOT_ZOOM_WEBHOOK_SECRET, some-long-secret, it is set without MOOT_ZOOM_ACCOUNT",
    })
    void aWrongSettingIsNamedWithItsFaultAndAnExample(String name, String value, String fault) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("The setting " + name + " is wrong")
                .hasMessageContaining(fault == null ? "" : fault)
                .hasMessageContaining("For example: " + name + "=");
    }

    @Test
    void callsAreHeldOnZoomWhereAllOfItIsSet() {
        assertThat(Settings.read(Map.of()).zoom()).isEmpty();
        Map<String, String> all = Map.of(
                "MOOT_ZOOM_ACCOUNT", "AbC-dEfGhIjKlMnOpQrSt",
                "MOOT_ZOOM_CLIENT", "aBcDeFgHiJkLmNoPqRsT",
                "MOOT_ZOOM_SECRET", "hunter2-hunter2",
                "MOOT_ZOOM_HOST", "calls@example.org",
                "MOOT_ZOOM_DOMAIN", "calls.example.org");
        Settings settings = Settings.read(all);
        assertThat(settings.zoom()).map(it -> it.isTold()).contains(false);
        assertThat(settings.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postgres://moot:hunter2@", "postgres://moot:hunter2 @db/moot", "postgres://hunter2%zz@db/moot"})
    void aFaultNeverShowsTheValueBecauseItMayHoldAPassword(String address) {
        assertThatThrownBy(() -> Settings.read(Map.of("DATABASE_URL", address)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void theEnvironmentWinsOverTheFile(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve(".env"), "# a comment\nMOOT_PARTY=\"Tree Party\"\nMOOT_ZONE=UTC\n");
        Map<String, String> values = EnvFile.over(file, Map.of("MOOT_ZONE", "Europe/Paris"));
        assertThat(values).containsEntry("MOOT_PARTY", "Tree Party").containsEntry("MOOT_ZONE", "Europe/Paris");
    }

    @Test
    void aMisspelledSettingStopsTheStart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(".env"), "MOOT_PRATY=Harmony\n");
        assertThatThrownBy(() -> EnvFile.over(file, Map.of())).hasMessageContaining("MOOT_PRATY");
    }

    @Test
    void theExampleFileShowsEverySettingWithItsDefault() throws IOException {
        assertThat(Files.readString(root().resolve(".env.example"))).isEqualTo(EnvFile.example());
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("bot-core"))
                ? here
                : here.resolve("..").normalize();
    }
}
