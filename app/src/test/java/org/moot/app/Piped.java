package org.moot.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.moot.app.run.House;
import org.moot.console.Console;
import org.moot.console.ConsoleSettings;

/**
 * What the console of a house makes of lines that come from a pipe.
 *
 * @param code with which the program would end
 * @param words what was drawn
 */
record Piped(int code, String words) {

    static Piped into(House house, String... lines) throws IOException {
        InputStream before = System.in;
        PrintStream shown = System.out;
        var drawn = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(drawn, true, StandardCharsets.UTF_8));
        try {
            var console = new Console(house.bot(), new ConsoleSettings(house.consoleFolder(), Optional.of("ana")));
            return new Piped(console.run(), drawn.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(before);
            System.setOut(shown);
        }
    }
}
