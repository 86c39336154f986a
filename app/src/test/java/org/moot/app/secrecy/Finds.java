package org.moot.app.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for bytes in files, as they are and as text in hex or base 64. */
final class Finds {
    private Finds() {}

    static List<String> of(byte[] secret) {
        String hex = HexFormat.of().formatHex(secret);
        return List.of(
                new String(secret, StandardCharsets.ISO_8859_1),
                hex,
                hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The files below a folder in which one of these words stands. */
    static List<Path> in(Path folder, List<String> words) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (words.stream().anyMatch(content::contains)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
