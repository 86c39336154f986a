package org.moot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.moot.bench.faults.Soak;

/** What can be measured from within a program; how it starts and what it holds are measured by scripts beside it. */
public final class Bench {
    private static final String USAGE = """
            java -jar bench/target/quick/bench.jar commands   positions and cards in an open call, 16 callers
            java -jar bench/target/quick/bench.jar large      lists, cards and search among 100,000 people
            java -jar bench/target/quick/bench.jar discord    interactions and ballots in a fake Discord; from the root
            java -jar bench/target/quick/bench.jar mirror     50 messages a second said again, and moots meanwhile; from the root
            java -jar bench/target/quick/bench.jar matrix     commands in encrypted rooms of a real homeserver; from the root
            java -jar bench/target/quick/bench.jar calls      what Zoom tells to where it is stored, and who came
            java -jar bench/target/quick/bench.jar web        pages over loopback, while people go on taking positions
            java -jar bench/target/quick/bench.jar count …    counting, by JMH: AMillionBallots, InProportion, OneMoreBallot
            java -jar bench/target/quick/bench.jar soak …     votes under faults, an hour and more; what ./moot soak runs
            bench/measure.sh                                  builds it, and does all but the last""";

    private static final String LOGGING = "logging.config";
    private static final String QUIET = "classpath:quiet.xml";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "commands" -> ThrowAway.use(OpenCall::measure);
            case "discord" -> quietly(OnDiscord::measure);
            case "discord-service" -> {
                System.setProperty(LOGGING, QUIET);
                InManyServers.serve(Path.of(arguments[1]), arguments[2], arguments[3]);
            }
            case "mirror" -> quietly(InTwoHalls::measure);
            case "matrix" -> quietly(OnMatrix::measure);
            case "matrix-service" -> {
                System.setProperty(LOGGING, QUIET);
                InManyRooms.serve(Path.of(arguments[1]), arguments[2], arguments[3]);
            }
            case "large" -> quietly(Large::measure);
            case "calls" -> {
                System.setProperty("logback.configurationFile", "quiet.xml");
                ThrowAway.use(OnCalls::measure);
            }
            case "web" -> quietly(OnWeb::measure);
            case "soak" -> {
                System.setProperty(LOGGING, QUIET);
                Soak.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            }
            case "count" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> System.out.println(USAGE);
        }
    }

    /** A log of every statement is slow. */
    private static void quietly(Consumer<Path> measurement) throws IOException {
        System.setProperty(LOGGING, QUIET);
        ThrowAway.use(measurement);
    }
}
