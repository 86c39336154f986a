package org.moot.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moot.Party.CoreAssembly;

/** Every setting there is, in the order of {@code .env.example}. */
final class Known {
    static final Setting<Path> DATA = new Setting<>(
            "MOOT_DATA", "data", "The folder for everything that is kept.", "/var/lib/moot", Known::folder);
    static final Setting<Path> VOTE_KEYS = new Setting<>(
            "MOOT_VOTE_KEYS",
            "",
            "The folder for the keys of open votes, outside the database and never backed up; keys/votes in the data folder when empty.",
            "/var/lib/moot-keys/votes",
            Known::folder);
    static final Setting<Path> HOUSE_KEYS = new Setting<>(
            "MOOT_HOUSE_KEYS",
            "",
            "The folder for the lasting keys, to be kept apart from every dump of the database; keys/house in the data folder when empty.",
            "/var/lib/moot-keys/house",
            Known::folder);
    static final Setting<String> DATABASE_URL = new Setting<>(
            "DATABASE_URL",
            "",
            "A PostgreSQL database to use in the place of the embedded one.",
            "postgres://moot@localhost:5432/moot",
            Known::database);
    static final Setting<String> DATABASE_USER =
            new Setting<>("DATABASE_USER", "", "Its user, where the address names none.", "moot", Function.identity());
    static final Setting<String> DATABASE_PASSWORD = new Setting<>(
            "DATABASE_PASSWORD",
            "",
            "Its password, where the address holds none.",
            "a-long-secret",
            Function.identity());
    static final Setting<Integer> HEALTH_PORT = new Setting<>(
            "MOOT_HEALTH_PORT",
            "8087",
            "The port on this machine for health and metrics; 0 takes any free one.",
            "8087",
            Known::port);
    static final Setting<String> PARTY =
            new Setting<>("MOOT_PARTY", "Harmony", "The party's name.", "Harmony", Known::something);
    static final Setting<String> FEE = new Setting<>(
            "MOOT_FEE",
            "£2 per quarter",
            "What a subscription costs at least, as people read it.",
            "£2 per quarter",
            Known::something);
    static final Setting<List<CoreAssembly>> CORE_ASSEMBLIES = new Setting<>(
            "MOOT_CORE_ASSEMBLIES",
            "policy|Policy Society|Determines the party's policy.;"
                    + "presentation|Presentation Society|Makes the party's public communications with the media working group.;"
                    + "electoral|Electoral Society|Governs all internal elections.",
            "Assemblies every member is in, each as handle|name|remit, parted by semicolons.",
            "policy|Policy Society|Determines the party's policy.",
            Known::coreAssemblies);
    static final Setting<String> ELECTORAL_ASSEMBLY = new Setting<>(
            "MOOT_ELECTORAL_ASSEMBLY",
            "electoral",
            "The handle of the core assembly whose electoral officers, two together, act on votes out of the rule.",
            "electoral",
            Known::something);
    static final Setting<ZoneId> ZONE = new Setting<>(
            "MOOT_ZONE",
            "Europe/London",
            "The time zone of everybody who has not set one.",
            "Europe/London",
            Known::zone);
    static final Setting<Locale> LANGUAGE = new Setting<>(
            "MOOT_LANGUAGE",
            "en",
            "The language of everybody who has not set one.",
            "en",
            tag -> new Locale.Builder().setLanguageTag(tag).build());
    static final Setting<String> DISCORD_TOKEN = new Setting<>(
            "MOOT_DISCORD_TOKEN",
            "",
            "The token of the bot by which Moot is on Discord; it is not there when empty.",
            "the-token-of-the-developer-portal",
            Known::token);
    static final Setting<String> DISCORD_TEST_SERVER = new Setting<>(
            "MOOT_DISCORD_TEST_SERVER",
            "",
            "The id of the one Discord server whose commands are told to Discord, at once; every server when empty.",
            "1042318273645671234",
            Known::snowflake);
    static final Setting<Boolean> DISCORD_HEARS = new Setting<>(
            "MOOT_DISCORD_HEARS",
            "off",
            "Whether what is said in threads on Discord is heard and mirrored, which needs its message content intent.",
            "on",
            Known::onOrOff);
    static final Setting<Integer> DISCORD_SHARDS = new Setting<>(
            "MOOT_DISCORD_SHARDS",
            "1",
            "On how many connections Discord's servers are spread, one for each 2,000; the same for all that share a database.",
            "2",
            typed -> whole(typed, 1, 1000));
    static final Setting<Integer> STOP_SECONDS = new Setting<>(
            "MOOT_STOP_SECONDS",
            "10",
            "How many seconds a stop may take to finish what runs.",
            "10",
            typed -> whole(typed, 1, 300));

    static final List<Setting<?>> ALL = Stream.of(
                    List.<Setting<?>>of(
                            DATA, VOTE_KEYS, HOUSE_KEYS, DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, HEALTH_PORT),
                    WebKnown.ALL,
                    List.<Setting<?>>of(
                            PARTY,
                            FEE,
                            CORE_ASSEMBLIES,
                            ELECTORAL_ASSEMBLY,
                            ZONE,
                            LANGUAGE,
                            DISCORD_TOKEN,
                            DISCORD_TEST_SERVER,
                            DISCORD_HEARS,
                            DISCORD_SHARDS),
                    MatrixKnown.ALL,
                    ZoomKnown.ALL,
                    CopyKnown.ALL,
                    List.<Setting<?>>of(STOP_SECONDS))
            .flatMap(List::stream)
            .toList();

    private Known() {}

    private static Path folder(String typed) {
        Path folder = Path.of(System.getProperty("moot.home", ""))
                .resolve(typed)
                .toAbsolutePath()
                .normalize();
        for (Path one = folder; one != null; one = one.getParent()) {
            if (Files.exists(one) && !Files.isDirectory(one)) {
                throw new IllegalArgumentException("it leads through a file, and has to be a folder");
            }
        }
        return folder;
    }

    /** What is wrong with an address is said without any part of it, because a password may stand in it. */
    static String database(String typed) {
        boolean jdbc = typed.startsWith("jdbc:");
        URI uri;
        try {
            uri = new URI(jdbc ? typed.substring(5) : typed);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "a character in it has to be written in hexadecimal, such as %20 for a blank in a password", e);
        }
        if (!(jdbc ? List.of("postgresql") : List.of("postgres", "postgresql"))
                .contains(String.valueOf(uri.getScheme()))) {
            throw new IllegalArgumentException("it does not begin with postgres://");
        }
        if (!jdbc && uri.getHost() == null) {
            throw new IllegalArgumentException("it names no host after postgres://");
        }
        if (uri.getPath() == null || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("it names no database after the host");
        }
        return typed;
    }

    /** What is wrong with a token is said without any part of it. */
    private static String token(String typed) {
        if (!typed.matches("[A-Za-z0-9_-]{8,}={0,2}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("it is not three parts of letters and digits with points between them");
        }
        return typed;
    }

    private static String snowflake(String typed) {
        if (!typed.matches("[0-9]{15,20}")) {
            throw new IllegalArgumentException("it is not the id of a server, which is a long number");
        }
        return typed;
    }

    private static boolean onOrOff(String typed) {
        if (!List.of("on", "off").contains(typed)) {
            throw new IllegalArgumentException("it is neither on nor off");
        }
        return typed.equals("on");
    }

    static int port(String typed) {
        return whole(typed, 0, 65_535);
    }

    private static int whole(String typed, int least, int most) {
        if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new IllegalArgumentException("it is not a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(typed);
    }

    static String something(String typed) {
        if (typed.isBlank() || typed.length() > 80) {
            throw new IllegalArgumentException("it is empty or longer than 80 characters");
        }
        return typed;
    }

    private static ZoneId zone(String typed) {
        if (!ZoneId.getAvailableZoneIds().contains(typed)) {
            throw new IllegalArgumentException("nobody knows this zone");
        }
        return ZoneId.of(typed);
    }

    private static List<CoreAssembly> coreAssemblies(String typed) {
        return Arrays.stream(typed.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Known::coreAssembly)
                .toList();
    }

    private static CoreAssembly coreAssembly(String typed) {
        String[] parts = typed.split("\\|", 3);
        if (parts.length < 3 || !parts[0].strip().matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("an assembly in it is not handle|name|remit with a lower-case handle");
        }
        return new CoreAssembly(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
