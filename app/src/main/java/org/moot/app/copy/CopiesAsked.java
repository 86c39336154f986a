package org.moot.app.copy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.app.settings.CopySettings;
import org.moot.app.settings.Settings;
import org.moot.storage.copy.Backup;
import org.moot.storage.copy.CopyHead;
import org.moot.storage.copy.HouseFolder;
import org.moot.storage.copy.KeptCheckpoint;
import org.moot.storage.copy.Restore;
import org.moot.storage.copy.Restored;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.server.Database;

/** Makes a copy of what Moot keeps, while it runs or not, and puts one back where there is nothing. */
public final class CopiesAsked {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final long KILO = 1024;

    private final Settings settings;
    private final Passphrase passphrase;
    private final PrintStream out;
    private final PrintStream err;

    public CopiesAsked(Settings settings, CopySettings copies, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.passphrase = new Passphrase(copies);
        this.out = out;
        this.err = err;
    }

    /** The exit code; empty for what is not understood. */
    public Optional<Integer> backup(List<String> words) {
        return Wanted.read(words).filter(it -> it.checkpoint().isEmpty()).map(it -> attempt(() -> backup(it)));
    }

    /** The exit code; empty for what is not understood. */
    public Optional<Integer> restore(List<String> words) {
        return Wanted.read(words).map(it -> attempt(() -> restore(it)));
    }

    /** Something with files. */
    private interface Step {
        void take() throws IOException;
    }

    private int attempt(Step step) {
        try {
            step.take();
            return 0;
        } catch (Passphrase.None e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The folder of MOOT_DATA cannot be used: " + e.getMessage());
        }
        return 1;
    }

    private void backup(Wanted wanted) throws IOException {
        char[] secret = passphrase.forSealing();
        var last = new LastCopies(settings.data());
        try (Database database = settings.database()
                .map(Settings.Database::address)
                .map(it -> Database.outside(it, settings.data()))
                .orElseGet(() -> Database.visited(settings.data(), settings.programs()))) {
            CopyHead head = Backup.into(wanted.database(), database.address(), secret);
            last.note(LastCopies.Of.DATABASE, head.taken());
            out.println(wanted.database() + " is a sealed copy of what Moot kept on " + when(head) + ", "
                    + size(wanted.database()) + ".");
            if (wanted.keys().isPresent()) {
                new HouseFolder(settings.houseKeys()).into(wanted.keys().get(), secret);
                last.note(LastCopies.Of.KEYS, head.taken());
                out.println(wanted.keys().get()
                        + " is a sealed copy of the house's keys. Keep the newest one alone, and not"
                        + " where the other copy is: an older one would bring back people who were forgotten.");
            } else {
                out.println("The house's keys are not in it, and without them nobody in it can be read:"
                        + " ./moot backup FILE --keys KEYS makes a copy of them too.");
            }
            out.println(
                    "Keys of votes are in no copy. What is open when a copy is restored becomes void, unless two persons"
                            + " let it go on.");
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private void restore(Wanted wanted) throws IOException {
        char[] secret = passphrase.forOpening();
        try {
            CopyHead head = Restore.head(wanted.database(), secret); // before anything is made
            if (wanted.keys().isPresent() && Files.exists(settings.houseKeys())) {
                out.println("The house's keys are there already, and stay.");
            } else if (wanted.keys().isPresent()) {
                new HouseFolder(settings.houseKeys()).from(wanted.keys().get(), secret);
            }
            var folders = new KeyFolders(settings.voteKeys(), settings.houseKeys());
            folders.requireHouse(head.installation());
            wanted.checkpoint().ifPresent(new KeptCheckpoint(settings.houseKeys())::note);
            try (Database database = settings.database()
                    .map(Settings.Database::address)
                    .map(it -> Database.outside(it, settings.data()))
                    .orElseGet(() -> Database.embedded(settings.data(), settings.programs()))) {
                tell(new Restore(database.address(), folders).from(wanted.database(), secret));
            }
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private void tell(Restored restored) {
        out.println("Restored what Moot kept on " + when(restored.head()) + ": " + restored.rows() + " rows.");
        restored.lost()
                .forEach(vote ->
                        out.println("* Vote #" + vote + " is under way in the copy, and its keys are not here: at the"
                                + " next start it becomes void, and every hall is told."));
        restored.paused()
                .forEach(vote ->
                        out.println("* Vote #" + vote + " is open in the copy: at the next start it is paused and every"
                                + " hall is told. Two persons let it go on (vote resume #" + vote
                                + "); without them it is void after three days."));
        if (restored.aside() > 0) {
            out.println("* Messages that were on their way, and are set aside because they may have been said since: "
                    + restored.aside() + ".");
        }
        restored.gone()
                .ifPresent(gone -> out.println("* The record was signed up to entry " + gone.size()
                        + " after the copy was made (root " + gone.root()
                        + "). What came after the copy is gone; the record says"
                        + " so in its next entry, and whoever kept that checkpoint will see it."));
        if (settings.matrix().filter(it -> it.store().isEmpty()).isPresent()) {
            out.println(
                    "* Moot's session on Matrix is in no copy: set MOOT_MATRIX_PASSWORD and MOOT_MATRIX_RECOVERY_KEY for the"
                            + " next start, as docs/matrix-live.md shows.");
        }
        out.println("Now start Moot, and then see ./moot doctor.");
    }

    private static String when(CopyHead head) {
        return ZonedDateTime.ofInstant(head.taken().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)
                        .format(WHEN)
                + " UTC";
    }

    private static String size(Path file) throws IOException {
        return (Files.size(file) + KILO - 1) / KILO + " KB";
    }
}
