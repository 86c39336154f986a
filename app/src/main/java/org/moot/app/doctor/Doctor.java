package org.moot.app.doctor;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moot.app.doctor.Finding.Level;
import org.moot.app.settings.Settings;
import org.moot.app.settings.WrongSetting;
import org.moot.conversation.Refusal;
import org.moot.storage.look.Look;
import org.moot.storage.look.Seen;
import org.moot.storage.server.Database;

/** Looks at everything that Moot stands on, changes nothing, and says what to do. The exit code is how bad the worst is. */
public final class Doctor {
    private final InstantSource clock;
    private final PrintStream out;
    private final List<Finding> found = new ArrayList<>();

    public Doctor(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** What went wrong before there was anything to look at. */
    public int about(WrongSetting wrong) {
        found.add(Finding.bad("settings", String.valueOf(wrong.getMessage())));
        return told();
    }

    /**
     * @param isOnline whether platforms are asked too
     * @param words says why something is refused
     */
    public int look(Settings settings, boolean isOnline, Words words) {
        found.add(Finding.ok("settings", "all can be read."));
        found.addAll(new Machine(settings).findings());
        Optional<Visit> visit = visited(settings, words);
        boolean isRunning = visit.filter(Visit::isRunning).isPresent();
        visit.map(it -> new InTheDatabase(settings, it.seen(), clock.instant(), it.isRunning()).findings())
                .ifPresent(found::addAll);
        found.addAll(new Platforms(settings, isOnline, isRunning).findings());
        found.addAll(new Copies(settings, clock.instant()).findings());
        return told();
    }

    /** Why something is refused, for an operator. */
    public interface Words {
        String of(Refusal refusal);
    }

    private record Visit(Seen seen, boolean isRunning) {}

    /** Empty where it cannot be looked into, which is a finding of its own. */
    private Optional<Visit> visited(Settings settings, Words words) {
        try {
            if (settings.database().isPresent()) {
                Seen seen = Look.into(settings.database().get().address());
                return Optional.of(new Visit(seen, seen.hasProgram()));
            }
            if (!Files.isDirectory(settings.data().resolve("postgres"))) {
                found.add(Finding.warn("database", "there is none yet. ./moot serve makes one."));
                return Optional.empty();
            }
            try (Database database = Database.visited(settings.data(), settings.programs())) {
                return Optional.of(new Visit(Look.into(database.address()), database.isElsewhere()));
            }
        } catch (Refusal refusal) {
            found.add(Finding.bad("database", words.of(refusal)));
            return Optional.empty();
        }
    }

    private int told() {
        found.forEach(it -> out.println(it.line()));
        Level worst = found.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.OK);
        long many = found.stream().filter(it -> it.level() != Level.OK).count();
        out.println(
                switch (worst) {
                    case OK -> "All is well.";
                    case WARN -> "It goes on like this; " + many + " to see to.";
                    case BAD -> "Something is wrong; " + many + " to see to.";
                });
        return worst.ordinal();
    }
}
