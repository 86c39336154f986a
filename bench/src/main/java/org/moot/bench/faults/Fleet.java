package org.moot.bench.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.moot.vote.VoteId;

/** Programs that serve the same votes beside each other; when one is killed another takes its place. */
final class Fleet implements AutoCloseable {
    private final Program.Setting setting;
    private final List<Program> programs = new CopyOnWriteArrayList<>();

    Fleet(Program.Setting setting, int many) {
        this.setting = setting;
        for (int program = 0; program < many; program++) {
            programs.add(new Program(setting));
        }
    }

    /** How many milliseconds the slowest took to start. */
    long awaitReady() {
        return programs.stream().mapToLong(Program::awaitReady).max().orElse(0);
    }

    /** One that serves now; waits for one while there is none. */
    Program any(AtomicBoolean stopped) {
        while (!stopped.get()) {
            List<Program> ready = programs.stream().filter(Program::isReady).toList();
            if (!ready.isEmpty()) {
                return ready.get(ThreadLocalRandom.current().nextInt(ready.size()));
            }
            Sleep.millis(20);
        }
        throw new IllegalStateException("nobody serves any more");
    }

    /** Each in turn. */
    Program at(int turn) {
        return programs.get(turn % programs.size());
    }

    /** All of them close a vote at once. */
    void close(VoteId vote, boolean early) {
        programs.forEach(program -> program.close(vote.toString(), early));
    }

    /** Kills one and starts another in its place, without waiting for it. */
    void killOne() {
        int which = ThreadLocalRandom.current().nextInt(programs.size());
        programs.get(which).kill();
        programs.set(which, new Program(setting));
    }

    @Override
    public void close() {
        programs.forEach(Program::close);
    }
}
