package org.moot.bench.faults;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.storage.server.DatabaseAddress;

/** An {@link Instance} in a process of its own, which can be killed. What it has not answered by then is never answered. */
final class Program implements AutoCloseable {
    private final Process process;
    private final BufferedWriter told;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> ready = new CompletableFuture<>();
    private final long began = System.nanoTime();
    private volatile boolean gone;

    /** @param digest the same for the same words */
    record Answer(Told told, String digest) {}

    /**
     * Where a program runs, and what is wrong with it.
     *
     * @param lasting whether it runs for so long that its code is worth to be compiled well
     */
    record Setting(DatabaseAddress address, Path folder, Path log, Mutant mutant, boolean lasting) {

        /** The same, with another way to the database. */
        Setting at(DatabaseAddress other) {
            return new Setting(other, folder, log, mutant, lasting);
        }

        Setting forLong() {
            return new Setting(address, folder, log, mutant, true);
        }
    }

    Program(Setting setting) {
        try {
            List<String> arguments = List.of(
                    setting.address().url(),
                    setting.folder().toString(),
                    setting.mutant().name());
            process = setting.lasting()
                    ? Launch.one().lasting(Instance.class, setting.address(), setting.log(), arguments)
                    : Launch.one().started(Instance.class, setting.address(), setting.log(), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told = process.outputWriter();
        Thread.ofPlatform().daemon().name("hears " + process.pid()).start(this::hear);
    }

    private void hear() {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            // it is gone
        } finally {
            gone = true;
            ready.completeExceptionally(new IllegalStateException("the program ended before it was ready"));
            waiting.values().forEach(it -> it.cancel(false));
        }
    }

    private void hear(String line) {
        String[] words = line.split(" ");
        if (line.equals(Instance.READY)) {
            long took = (System.nanoTime() - began) / 1_000_000;
            Launch.one().started(took);
            ready.complete(took);
        } else if (words.length == 3) {
            CompletableFuture<Answer> asked = waiting.remove(Long.parseLong(words[0]));
            if (asked != null) {
                asked.complete(new Answer(Told.valueOf(words[1]), words[2]));
            }
        }
    }

    /** How many milliseconds it took to start. */
    long awaitReady() {
        return ready.join();
    }

    boolean isReady() {
        return ready.isDone() && !gone;
    }

    /** Its answer; cancelled when the program is gone before it answers. */
    CompletableFuture<Answer> cast(String request, String voter, String vote, String scores) {
        var answer = new CompletableFuture<Answer>();
        long number = numbers.incrementAndGet();
        waiting.put(number, answer);
        if (!isTold(Long.toString(number), request, voter, Town.HALL, vote, scores) || gone) {
            answer.cancel(false);
        }
        return answer;
    }

    /** It closes the vote in the moment in which that is due, or a second from now. */
    void close(String vote, boolean early) {
        isTold(Instance.CLOSE, vote, Boolean.toString(early));
    }

    private boolean isTold(String... words) {
        try {
            synchronized (told) {
                told.write(String.join(" ", words));
                told.newLine();
                told.flush();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a stop does: no more is told, what runs is finished. */
    @Override
    public void close() {
        try {
            told.close();
        } catch (IOException e) {
            // it is gone
        }
        process.onExit().join();
    }
}
