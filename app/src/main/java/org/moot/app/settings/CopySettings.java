package org.moot.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the passphrase of copies is; never printed.
 *
 * @param file whose first line it is
 * @param passphrase itself
 */
public record CopySettings(Optional<Path> file, Optional<String> passphrase) {

    /** @throws WrongSetting when one cannot be read */
    public static CopySettings read(Map<String, String> environment) {
        return CopyKnown.read(new Values(environment));
    }

    @Override
    public String toString() {
        return "where the passphrase is";
    }
}
