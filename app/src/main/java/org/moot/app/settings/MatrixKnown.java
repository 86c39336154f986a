package org.moot.app.settings;

import java.util.List;
import java.util.Optional;

/** What an operator can set about Matrix. */
final class MatrixKnown {
    static final Setting<String> HOMESERVER = new Setting<>(
            "MOOT_MATRIX_HOMESERVER",
            "",
            "The address of the homeserver on which Moot has an account; it is not on Matrix when empty.",
            "https://matrix.example.org",
            MatrixKnown::web);
    static final Setting<String> USER = new Setting<>(
            "MOOT_MATRIX_USER", "", "The name of that account, which is for Moot alone.", "moot", Known::something);
    static final Setting<String> PASSWORD = new Setting<>(
            "MOOT_MATRIX_PASSWORD",
            "",
            "Its password, for the first start alone: it makes the one session that there ever is, and signs it.",
            "a-long-secret",
            MatrixKnown::anything);
    static final Setting<String> TOKEN = new Setting<>(
            "MOOT_MATRIX_TOKEN",
            "",
            "The token of a session that is there already, in the place of a password.",
            "syt_bW9vdA_a-long-secret",
            MatrixKnown::anything);
    static final Setting<String> RECOVERY_KEY = new Setting<>(
            "MOOT_MATRIX_RECOVERY_KEY",
            "",
            "The recovery key that the first start made, only to be set when the keys of the encryption were lost.",
            "EsTx abcd efgh ijkl",
            MatrixKnown::anything);
    static final Setting<String> STORE = new Setting<>(
            "MOOT_MATRIX_STORE",
            "",
            "The PostgreSQL database for the keys of the encryption, which lie open in it; a schema of its own beside Moot's tables when empty.",
            "postgres://moot@localhost:5432/moot_matrix",
            Known::database);

    static final List<Setting<?>> ALL = List.of(HOMESERVER, USER, PASSWORD, TOKEN, RECOVERY_KEY, STORE);

    private MatrixKnown() {}

    /** Empty where no homeserver is set. */
    static Optional<MatrixAccount> read(Values values) {
        values.mustNotStandAlone(USER, HOMESERVER);
        return values.maybe(HOMESERVER).map(it -> account(it, values));
    }

    private static MatrixAccount account(String homeserver, Values values) {
        values.mustNotStandAlone(HOMESERVER, USER);
        return new MatrixAccount(
                homeserver,
                values.the(USER),
                values.maybe(PASSWORD),
                values.maybe(TOKEN),
                values.maybe(RECOVERY_KEY),
                values.maybe(STORE).map(url -> new Settings.Database(url, Optional.empty(), Optional.empty())));
    }

    private static String web(String typed) {
        if (!typed.matches("https?://[^/\\s@]+(:[0-9]{1,5})?/?")) {
            throw new IllegalArgumentException("it is not https:// and a host");
        }
        return typed;
    }

    /** A secret, of which nothing is said. */
    private static String anything(String typed) {
        if (typed.length() > 1000) {
            throw new IllegalArgumentException("it is longer than 1000 characters");
        }
        return typed;
    }
}
