package org.moot.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What an operator can set about copies. */
final class CopyKnown {
    static final Setting<Path> PASSPHRASE_FILE = new Setting<>(
            "MOOT_BACKUP_PASSPHRASE_FILE",
            "",
            "A file whose first line is the passphrase under which ./moot backup seals copies; it asks for one when empty.",
            "/etc/moot/backup-passphrase",
            typed -> Path.of(typed).toAbsolutePath());
    static final Setting<String> PASSPHRASE = new Setting<>(
            "MOOT_BACKUP_PASSPHRASE",
            "",
            "That passphrase itself, in the place of a file.",
            "five-words-that-nobody-guesses",
            Function.identity());

    static final List<Setting<?>> ALL = List.of(PASSPHRASE_FILE, PASSPHRASE);

    private CopyKnown() {}

    static CopySettings read(Values values) {
        return new CopySettings(values.maybe(PASSPHRASE_FILE), values.maybe(PASSPHRASE));
    }
}
