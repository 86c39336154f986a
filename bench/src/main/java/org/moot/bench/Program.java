package org.moot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole service as a program of its own, with the JVM options of whoever starts it. */
final class Program implements AutoCloseable {
    private static final String THERE = "context";

    private final Process program;
    private final BufferedReader says;

    private Program(Process program) {
        this.program = program;
        this.says = program.inputReader(StandardCharsets.UTF_8);
    }

    /** @param arguments for {@link Bench} */
    static Program start(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(arguments);
        try {
            return new Program(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How soon it was there; whatever else it says is passed over. */
    String line() {
        try {
            String line;
            do {
                line = Optional.ofNullable(says.readLine())
                        .orElseThrow(() -> new IllegalStateException("the service has stopped"));
            } while (!line.startsWith(THERE));
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String resident() {
        return status("VmRSS");
    }

    /** The most that it ever held. */
    String most() {
        return "at most " + status("VmHWM");
    }

    private String status(String what) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(program.pid()), "status")).stream()
                    .filter(line -> line.startsWith(what))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            program.getOutputStream().close();
            program.waitFor();
        } catch (IOException | InterruptedException e) {
            program.destroy();
        }
    }

    // --- in that program itself -----------------------------------------------------------------------------------

    /** @param rest what came when, after the context */
    static void isThere(double context, String rest) {
        System.out.printf(THERE + " in %.1f s, %s%n", context, rest);
    }

    /** Until whoever started it closes its input. */
    static void untilClosed() throws IOException {
        try (var input = new InputStreamReader(System.in, StandardCharsets.UTF_8)) {
            while (input.read() >= 0) {
                // until it is closed
            }
        }
    }
}
