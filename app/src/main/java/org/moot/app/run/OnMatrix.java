package org.moot.app.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.RecoveryKey;
import org.moot.app.settings.Settings;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Platform;
import org.moot.conversation.Words;
import org.moot.matrix.Bot;
import org.moot.matrix.Known;
import org.moot.matrix.Matrix;
import org.moot.matrix.MatrixSettings;
import org.moot.matrix.gateway.Wire;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.OwnSchema;

/** Moot on Matrix, with the database in which the keys of its encryption are kept. */
public final class OnMatrix implements AutoCloseable {
    private static final String SCHEMA = "matrix_keys";
    private static final Duration BETWEEN_CHECKS = Duration.ofMinutes(1);

    private final Matrix matrix;
    private final OwnSchema keys;
    private final Settings settings;
    private final Words words = new Words();
    private List<String> missing = List.of();
    private long checked = System.nanoTime() - BETWEEN_CHECKS.toNanos();

    private OnMatrix(Matrix matrix, OwnSchema keys, Settings settings) {
        this.matrix = matrix;
        this.keys = keys;
        this.settings = settings;
    }

    static Optional<OnMatrix> of(Settings settings, DatabaseAddress moots, Stores stores, InstantSource clock) {
        return settings.matrix().map(account -> {
            DatabaseAddress address =
                    account.store().map(Settings.Database::address).orElse(moots);
            OwnSchema keys = OwnSchema.in(address, SCHEMA);
            var how = new MatrixSettings(
                    wire(account, keys),
                    account.recoveryKey(),
                    new RecoveryKey(settings.data())::keep,
                    MatrixSettings.OLDEST);
            var matrix = new Matrix(
                    how,
                    new Words(),
                    Known.by(stores),
                    new DrawnForMatrix(),
                    settings.party().house(),
                    clock);
            return new OnMatrix(matrix, keys, settings);
        });
    }

    private static Wire wire(MatrixAccount account, OwnSchema keys) {
        return new Wire(account.homeserver(), account.user(), account.password(), account.token(), keys);
    }

    Platform platform() {
        return matrix.platform();
    }

    void start(Core core, InstantSource clock) {
        matrix.start(new Bot(
                core.commands(),
                core.dispatcher(),
                core.form(),
                core.talk(),
                clock,
                InstantSource.system(),
                settings.party().house()));
    }

    boolean isThere() {
        return matrix.isThere();
    }

    public Matrix matrix() {
        return matrix;
    }

    /** What the check of the rooms found, in words; looked at once a minute at most. */
    synchronized List<String> missing() {
        if (System.nanoTime() - checked >= BETWEEN_CHECKS.toNanos()) {
            checked = System.nanoTime();
            missing = matrix.missing().stream()
                    .map(it -> words.say(it, settings.party().house(), new PlainDialect()))
                    .toList();
        }
        return missing;
    }

    @Override
    public void close() {
        matrix.close();
        keys.close();
    }
}
