package org.moot.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The file {@code .env}: lines of {@code NAME=value}; the environment wins over it. */
public final class EnvFile {
    private EnvFile() {}

    /** @throws WrongSetting for a line that is none, or a name beginning with {@code MOOT_} that nobody knows */
    public static Map<String, String> over(Path file, Map<String, String> environment) throws IOException {
        var values = new HashMap<String, String>();
        if (Files.isReadable(file)) {
            for (String line : Files.readAllLines(file)) {
                read(line.strip(), values);
            }
        }
        values.putAll(environment);
        values.keySet().forEach(EnvFile::mustBeKnown);
        return values;
    }

    private static void read(String line, Map<String, String> values) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw new WrongSetting(".env", "a line in it is not NAME=value", "MOOT_PARTY=Harmony");
        }
        values.put(
                line.substring(0, equals).strip(),
                unquoted(line.substring(equals + 1).strip()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static void mustBeKnown(String name) {
        boolean known = Known.ALL.stream().anyMatch(setting -> setting.name().equals(name));
        boolean launchers = name.equals("MOOT_JAVA_OPTS") || name.equals("MOOT_AOT");
        if (name.startsWith("MOOT_") && !known && !launchers && !name.startsWith("MOOT_TEST_")) {
            throw new WrongSetting(name, "there is no setting of this name", "MOOT_PARTY=Harmony");
        }
    }

    /** What the launcher reads itself, before there is a program that could read a file. */
    private static final String OF_THE_LAUNCHER = """

            # These two are read by ./moot itself, so set them in the environment and not in .env.

            # The JVM's options, in the place of the launcher's own. For example: -XX:+UseSerialGC -Xmx512m
            #MOOT_JAVA_OPTS=-XX:+UseSerialGC -Xms64m -Xmx192m -Xmn48m -XX:SurvivorRatio=6 -XX:TrimNativeHeapInterval=10000 -XX:MaxHeapFreeRatio=40 -XX:-ShrinkHeapInSteps

            # Whether the cache that makes the start fast is made and used; off leaves it out. For example: off
            #MOOT_AOT=on
            """;

    /** What {@code .env.example} holds. */
    public static String example() {
        return Known.ALL.stream()
                .map(setting -> "# %s For example: %s%n#%s=%s%n"
                        .formatted(setting.meaning(), setting.example(), setting.name(), setting.byDefault()))
                .collect(Collectors.joining(
                        "\n",
                        "# Copy to .env and change what you need; every line shows the default.\n\n",
                        OF_THE_LAUNCHER));
    }
}
