package org.moot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.console.Console;
import org.moot.console.ConsoleSettings;

/** The service while it runs: until the console's last line, or until it is told to stop. */
final class Running {
    private final Settings settings;
    private final Mode mode;
    private final PrintStream out;
    private boolean hasTwoDoors;

    /** With an assembly that meets on two platforms already. */
    Running withTwoDoors() {
        hasTwoDoors = true;
        return this;
    }

    Running(Settings settings, Mode mode, PrintStream out) {
        this.settings = settings;
        this.mode = mode;
        this.out = out;
    }

    /**
     * @param arguments at most a name: what the console's person is called, asked otherwise at the first start
     */
    int withConsole(List<String> arguments) throws IOException {
        Optional<String> name = arguments.stream().findFirst();
        Files.createDirectories(settings.data());
        House house = House.open(settings, mode);
        AtomicBoolean closed = closesAtTheEnd(house);
        try {
            var console = new Console(house.bot(), new ConsoleSettings(house.consoleFolder(), name));
            return (hasTwoDoors ? console.withTwoDoors() : console).run();
        } finally {
            close(house, closed);
        }
    }

    int withoutConsole() throws IOException {
        Files.createDirectories(settings.data());
        House house = House.open(settings, mode);
        closesAtTheEnd(house);
        house.healthPort()
                .ifPresent(port ->
                        out.println("Moot is running; how it is: http://127.0.0.1:" + port + "/actuator/health"));
        house.pagesPort().ifPresent(port -> out.println("The library: http://127.0.0.1:" + port + "/"));
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            return 0;
        }
    }

    /** A signal stops the service as the console's last line does: what runs is finished, what is held is handed back. */
    static AtomicBoolean closesAtTheEnd(House house) {
        var closed = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house, closed), "stop"));
        return closed;
    }

    private static void close(House house, AtomicBoolean closed) {
        if (!closed.getAndSet(true)) {
            house.close();
        }
    }
}
