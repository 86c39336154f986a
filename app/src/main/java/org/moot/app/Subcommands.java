package org.moot.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.app.copy.CopiesAsked;
import org.moot.app.count.Counting;
import org.moot.app.doctor.Doctor;
import org.moot.app.run.Mode;
import org.moot.app.settings.CopySettings;
import org.moot.app.settings.EnvFile;
import org.moot.app.settings.Settings;
import org.moot.app.settings.WrongSetting;
import org.moot.discord.Invitation;
import org.moot.web.WebSettings;

/** What the program can be told to do, and the exit code of each: 0 well, 1 refused or failed, 2 not understood. */
final class Subcommands {
    private static final String HELP = """
            Moot: an open party runs itself in the chats its people already use.

              ./moot                 starts the service, with the console in this terminal
              ./moot demo            the same on a database of its own: speak as anybody, move time
              ./moot demo --two-doors  an assembly in the middle of a debate that meets on two platforms
              ./moot serve           starts the service without a console, for systemd
              ./moot play FILE …     replays transcripts on a throw-away database; 1 at the first difference
              ./moot verify FILE     checks the evidence of a counted vote; docs/evidence.md
              ./moot count FILE      counts an election from a table or JSON, without the service; docs/count.md
              ./moot backup FILE     seals a copy of what is kept in a new file, while it runs; --keys KEYS; docs/backup.md
              ./moot restore FILE    puts a copy back where there is nothing; --keys KEYS
              ./moot doctor          says whether all is well, and what to do; --online asks the platforms too
              ./moot discord invite  prints the link that lets Moot into a Discord server, with the least permissions
              ./moot matrix check    says what is missing on Matrix, of the service that runs
              ./moot matrix recovery-key  shows, once, the key by which a lost session on Matrix is recovered
              ./moot train           makes the cache that lets it start fast now, and not beside the first start
              ./moot soak …          kills and cuts what serves votes, and checks that each ballot is counted once
              ./moot commands        prints the reference of all commands
              ./moot --help          this

            Settings stand in .env.example. Data stands in ./data, a demo's in ./data/demo.""";

    private static final String TWO_DOORS = "--two-doors";
    private static final String OF_THE_DEMO = "--demo";
    private static final String ONLINE = "--online";

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
            if (rest.size() > most(first)) {
                return tooMuch(first, rest.get(most(first)));
            }
            return switch (first) {
                case "" -> new Running(settings(), Mode.REAL, out).withConsole(rest);
                case "serve" -> new Running(settings(), Mode.REAL, out).withoutConsole();
                case "demo" -> demo(rest);
                case "play" -> new Playing(settings(), out, err).play(rest);
                case "count" -> new Counting(out, err).run(rest);
                case "discord" -> discord(rest);
                case "matrix" ->
                    new OnMatrixAsked(settings(), out, err)
                            .run(rest)
                            .orElseGet(() -> misunderstood("./moot matrix takes one word: check or recovery-key."));
                case "backup" ->
                    copies(rest)
                            .backup(files(rest))
                            .orElseGet(() -> misunderstood("./moot backup takes a file: where the copy goes."));
                case "restore" ->
                    copies(rest)
                            .restore(files(rest))
                            .orElseGet(() -> misunderstood("./moot restore takes a file: the copy."));
                case "doctor" -> doctor(rest);
                case "train" -> new Playing(Settings.read(Map.of()), out, err).train();
                case "commands" -> new Playing(Settings.read(Map.of()), out, err).commands();
                case "--help", "-h", "help" -> help();
                default -> unknown(first);
            };
        } catch (WrongSetting e) {
            return failed(e.getMessage() + "\nNothing was started.");
        } catch (RuntimeException e) {
            return failed(Faults.words(e));
        } catch (IOException e) {
            return failed("The folder of MOOT_DATA cannot be used: " + e.getMessage());
        }
    }

    /** How many words may follow a subcommand; {@code demo} takes the name of who speaks first. */
    private static int most(String first) {
        return switch (first) {
            case "demo", "discord", "matrix" -> 1;
            case "", "serve", "train", "commands", "--help", "-h", "help" -> 0;
            default -> Integer.MAX_VALUE;
        };
    }

    private Settings settings() throws IOException {
        return Settings.read(environment());
    }

    private Map<String, String> environment() throws IOException {
        return EnvFile.over(Path.of(System.getProperty("moot.home", ""), ".env"), environment);
    }

    private int demo(List<String> rest) throws IOException {
        if (rest.equals(List.of(TWO_DOORS))) {
            return new Running(demo("demo-two-doors"), Mode.DEMO, out)
                    .withTwoDoors()
                    .withConsole(List.of());
        }
        return rest.stream().anyMatch(it -> it.startsWith("-"))
                ? tooMuch("demo", rest.getFirst())
                : new Running(demo("demo"), Mode.DEMO, out).withConsole(rest);
    }

    private int doctor(List<String> words) throws IOException {
        var doctor = new Doctor(InstantSource.system(), out);
        Optional<String> strange =
                files(words).stream().filter(it -> !it.equals(ONLINE)).findFirst();
        if (strange.isPresent()) {
            return tooMuch("doctor", strange.get());
        }
        try {
            return doctor.look(which(words), words.contains(ONLINE), it -> Faults.words(it.why()));
        } catch (WrongSetting wrong) {
            return doctor.about(wrong);
        }
    }

    /** Of the service, or with {@code --demo} of the demo. */
    private CopiesAsked copies(List<String> words) throws IOException {
        return new CopiesAsked(which(words), CopySettings.read(environment()), out, err);
    }

    private Settings which(List<String> words) throws IOException {
        Settings settings = settings();
        return words.contains(OF_THE_DEMO) ? settings.apart(settings.data().resolve("demo")) : settings;
    }

    private static List<String> files(List<String> words) {
        return words.stream().filter(it -> !it.equals(OF_THE_DEMO)).toList();
    }

    private Settings demo(String folder) throws IOException {
        Settings settings = settings();
        return settings.apart(settings.data().resolve(folder))
                .showing(new WebSettings(freePort(settings.web().port()), Optional.empty()));
    }

    /** This one, or any where another program has it: a demo runs beside the service. */
    private static int freePort(int port) throws IOException {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return port;
        } catch (BindException e) {
            return 0;
        }
    }

    private int discord(List<String> rest) throws IOException {
        if (!rest.equals(List.of("invite"))) {
            return misunderstood("./moot discord takes one word: invite.");
        }
        Optional<String> link = settings().discord().flatMap(it -> Invitation.link(it.token()));
        link.ifPresent(out::println);
        return link.isPresent()
                ? 0
                : failed(
                        "There is no link without the bot's token: set MOOT_DISCORD_TOKEN, as docs/discord-live.md shows.");
    }

    private int help() {
        out.println(HELP);
        return 0;
    }

    private int unknown(String first) {
        return misunderstood("There is no subcommand " + harmless(first) + ".");
    }

    private int tooMuch(String first, String word) {
        return misunderstood("./moot " + harmless(first) + " does not understand " + harmless(word) + ".");
    }

    private int misunderstood(String words) {
        err.println(words);
        err.println(HELP);
        return 2;
    }

    private static String harmless(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }

    private int failed(String words) {
        err.println(words);
        return 1;
    }
}
