package org.moot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs of their own, which can be killed. */
public final class Child {
    private Child() {}

    /** A port that nobody listens on; somebody else could still take it. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a main class of the tests on this test's class path, with a slim heap. */
    public static Process start(Class<?> main, Path errors, String... arguments) throws IOException {
        return start(main, errors, Map.of(), arguments);
    }

    /** @param environment more of it; nothing that this test's own environment sets for Moot is handed on */
    public static Process start(Class<?> main, Path errors, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("MOOT_") || name.startsWith("DATABASE_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
