package org.moot.storage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.moot.conversation.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that lives on after its program was killed. Only whoever holds the data directory may look for it, and only
 * a process that really is the postgres of that directory is stopped.
 */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_TOLERANCE = Duration.ofSeconds(30);

    private final Path file;
    private final Path directory;

    private Orphan(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("postmaster.pid");
    }

    /**
     * Stops the orphan of a data directory if there is one, and clears away what it left.
     *
     * @throws Refusal {@code storage.orphan} when something runs under its number and cannot be known for sure
     */
    static void reap(Path directory) throws IOException {
        if (Files.exists(directory.resolve("postmaster.pid"))) {
            new Orphan(directory).reap();
        }
    }

    /** The process that serves a data directory, as far as the directory knows. */
    static Optional<ProcessHandle> process(Path directory) throws IOException {
        return process(Files.readAllLines(directory.resolve("postmaster.pid")));
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return number(lines, 0).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private void reap() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> process = process(lines);
        if (process.isEmpty() || isSomethingElse(process.get())) {
            Files.deleteIfExists(file);
            return;
        }
        Refusal.unless(
                isOurs(process.get(), lines), "storage.orphan", process.get().pid(), directory.toString());
        LOG.info("stopping the database that an earlier run left behind");
        stop(process.get());
        Files.deleteIfExists(file);
    }

    private static boolean isSomethingElse(ProcessHandle process) {
        return process.info().command().filter(it -> !isPostgres(it)).isPresent();
    }

    private static boolean isPostgres(String command) {
        String name = Path.of(command).getFileName().toString();
        return name.equals("postgres") || name.equals("postgres.exe");
    }

    /** It runs postgres, was told this directory where that can be seen, and began when the file says. */
    private boolean isOurs(ProcessHandle process, List<String> lines) {
        boolean postgres = process.info().command().filter(Orphan::isPostgres).isPresent();
        boolean sameDirectory = process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(directory.toString()))
                .orElse(true);
        boolean sameStart = number(lines, 2)
                .map(Instant::ofEpochSecond)
                .flatMap(written -> process.info().startInstant().map(it -> Duration.between(it, written)))
                .filter(apart -> apart.abs().compareTo(START_TOLERANCE) < 0)
                .isPresent();
        return postgres && sameDirectory && sameStart;
    }

    /** First by asking: with nobody connected, it writes everything down and ends. */
    private static void stop(ProcessHandle process) throws IOException {
        List<ProcessHandle> children = process.children().toList();
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
        children.forEach(Orphan::ended);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static Optional<Long> number(List<String> lines, int index) {
        return Optional.of(lines)
                .filter(it -> it.size() > index)
                .map(it -> it.get(index).strip())
                .filter(it -> it.matches("[0-9]{1,15}"))
                .map(Long::valueOf);
    }
}
