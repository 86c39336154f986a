package org.moot.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.moot.Party;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.discord.DiscordSettings;
import org.moot.storage.server.DatabaseAddress;
import org.moot.web.WebSettings;
import org.moot.zoom.ZoomSettings;

/**
 * What the operator set, checked as a whole.
 *
 * @param data the folder for everything that is kept
 * @param programs where the embedded PostgreSQL is unpacked to, once for all data folders
 * @param database empty for the embedded PostgreSQL
 * @param listen the address of this machine at which both ports are
 * @param web where the pages are
 * @param discord empty where Moot is not on Discord
 * @param matrix empty where Moot is not on Matrix
 * @param zoom empty where no calls are held on Zoom
 */
public record Settings(
        Path data,
        Path programs,
        Path voteKeys,
        Path houseKeys,
        Optional<Database> database,
        int healthPort,
        String listen,
        WebSettings web,
        int stopSeconds,
        Optional<DiscordSettings> discord,
        Optional<MatrixAccount> matrix,
        Optional<ZoomSettings> zoom,
        Party party) {

    /** An external database; never printed. */
    public record Database(String url, Optional<String> user, Optional<String> password) {

        /** @throws Refusal {@code storage.url} when it cannot be read */
        public DatabaseAddress address() {
            return DatabaseAddress.read(url, user, password);
        }

        @Override
        public String toString() {
            return "an external database";
        }
    }

    /**
     * Reads every setting before anything is touched.
     *
     * @throws WrongSetting for the first one that cannot be read
     */
    public static Settings read(Map<String, String> environment) {
        var values = new Values(environment);
        values.mustNotStandAlone(Known.DATABASE_USER, Known.DATABASE_URL);
        values.mustNotStandAlone(Known.DATABASE_PASSWORD, Known.DATABASE_URL);
        values.mustNotStandAlone(Known.DISCORD_TEST_SERVER, Known.DISCORD_TOKEN);
        Path data = values.the(Known.DATA);
        Optional<String> testServer = values.maybe(Known.DISCORD_TEST_SERVER);
        boolean hears = values.the(Known.DISCORD_HEARS);
        int shards = values.the(Known.DISCORD_SHARDS);
        var party = new Party(
                values.the(Known.PARTY),
                new Reader(values.the(Known.LANGUAGE), values.the(Known.ZONE)),
                values.the(Known.CORE_ASSEMBLIES),
                values.the(Known.ELECTORAL_ASSEMBLY),
                values.the(Known.FEE));
        return new Settings(
                data,
                programs(data),
                values.maybe(Known.VOTE_KEYS).orElse(data.resolve("keys").resolve("votes")),
                values.maybe(Known.HOUSE_KEYS).orElse(data.resolve("keys").resolve("house")),
                values.maybe(Known.DATABASE_URL)
                        .map(url -> new Database(
                                url, values.maybe(Known.DATABASE_USER), values.maybe(Known.DATABASE_PASSWORD))),
                values.the(Known.HEALTH_PORT),
                values.the(WebKnown.LISTEN),
                WebKnown.read(values),
                values.the(Known.STOP_SECONDS),
                values.maybe(Known.DISCORD_TOKEN)
                        .map(token ->
                                new DiscordSettings(token, testServer, hears, shards, DiscordSettings.Wire.DISCORD)),
                MatrixKnown.read(values),
                ZoomKnown.read(values),
                party);
    }

    /** The launcher has one place for all data folders. */
    private static Path programs(Path data) {
        return Optional.ofNullable(System.getProperty("moot.programs"))
                .map(Path::of)
                .orElse(data.resolve("server"));
    }

    /** The same service on a data folder of its own, with the embedded database: for demo, play and training. */
    public Settings apart(Path otherData) {
        return apart(otherData, Optional.empty());
    }

    /** The same service on a data folder and a database of its own; it is on no platform but the console. */
    public Settings apart(Path otherData, Optional<Database> otherDatabase) {
        return new Settings(
                otherData,
                programs,
                otherData.resolve("keys").resolve("votes"),
                otherData.resolve("keys").resolve("house"),
                otherDatabase,
                0,
                listen,
                WebSettings.anywhere(),
                stopSeconds,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                party);
    }

    /** The same service with its pages elsewhere. */
    public Settings showing(WebSettings otherWeb) {
        return but(otherWeb, discord, matrix, zoom, party);
    }

    /** The same service for another party. */
    public Settings of(Party otherParty) {
        return but(web, discord, matrix, zoom, otherParty);
    }

    /** The same service on Discord, or on another one. */
    public Settings on(DiscordSettings otherDiscord) {
        return but(web, Optional.of(otherDiscord), matrix, zoom, party);
    }

    /** The same service on Matrix, or on another homeserver. */
    public Settings on(MatrixAccount otherMatrix) {
        return but(web, discord, Optional.of(otherMatrix), zoom, party);
    }

    /** The same service with calls on Zoom, or on another one. */
    public Settings on(ZoomSettings otherZoom) {
        return but(web, discord, matrix, Optional.of(otherZoom), party);
    }

    /** On the same data. */
    private Settings but(
            WebSettings otherWeb,
            Optional<DiscordSettings> otherDiscord,
            Optional<MatrixAccount> otherMatrix,
            Optional<ZoomSettings> otherZoom,
            Party otherParty) {
        return new Settings(
                data,
                programs,
                voteKeys,
                houseKeys,
                database,
                healthPort,
                listen,
                otherWeb,
                stopSeconds,
                otherDiscord,
                otherMatrix,
                otherZoom,
                otherParty);
    }
}
