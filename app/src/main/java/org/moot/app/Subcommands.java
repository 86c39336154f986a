package org.moot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.moot.app.run.Mode;
import org.moot.app.settings.EnvFile;
import org.moot.app.settings.Settings;
import org.moot.app.settings.WrongSetting;

/** What the program can be told to do, and the exit code of each: 0 well, 1 refused or failed, 2 not understood. */
final class Subcommands {
    private static final String HELP = """
            Moot: an open party runs itself in the chats its people already use.

              ./moot                 starts the service, with the console in this terminal
              ./moot demo            the same on a database of its own: speak as anybody, move time
              ./moot serve           starts the service without a console, for systemd
              ./moot play FILE …     replays transcripts on a throw-away database; 1 at the first difference
              ./moot commands        prints the reference of all commands
              ./moot --help          this

            Settings stand in .env.example. Data stands in ./data, a demo's in ./data/demo.""";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Subcommands(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        try {
            return switch (first) {
                case "" -> new Running(settings(), Mode.REAL).withConsole(rest);
                case "serve" -> new Running(settings(), Mode.REAL).withoutConsole();
                case "demo" -> new Running(demo(), Mode.DEMO).withConsole(rest);
                case "play" -> new Playing(settings(), out, err).play(rest);
                case "train" -> new Playing(Settings.read(Map.of()), out, err).train();
                case "commands" -> new Playing(Settings.read(Map.of()), out, err).commands();
                case "--help", "-h", "help" -> help();
                default -> unknown(first);
            };
        } catch (WrongSetting e) {
            return failed(e.getMessage() + " Nothing was started.");
        } catch (RuntimeException e) {
            return failed(Faults.words(e));
        } catch (IOException e) {
            return failed("The data folder cannot be used: " + e.getMessage());
        }
    }

    private Settings settings() throws IOException {
        return Settings.read(EnvFile.over(Path.of(System.getProperty("moot.home", ""), ".env"), environment));
    }

    private Settings demo() throws IOException {
        Settings settings = settings();
        return settings.apart(settings.data().resolve("demo"));
    }

    private int help() {
        out.println(HELP);
        return 0;
    }

    private int unknown(String first) {
        err.println("There is no subcommand " + first.replaceAll("\\p{Cntrl}", "") + ".");
        err.println(HELP);
        return 2;
    }

    private int failed(String words) {
        err.println(words);
        return 1;
    }
}
