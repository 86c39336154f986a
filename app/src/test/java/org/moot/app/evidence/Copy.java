package org.moot.app.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.moot.verifier.Report;
import org.moot.verifier.Verify;

/** A bundle that somebody may have changed. */
final class Copy {
    private final Map<String, String> files;

    private Copy(Map<String, String> files) {
        this.files = files;
    }

    static Copy of(byte[] zip) {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Copy(files);
    }

    Copy again() {
        return new Copy(new TreeMap<>(files));
    }

    String the(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    List<String> under(String folder) {
        return files.keySet().stream().filter(it -> it.startsWith(folder)).toList();
    }

    Copy put(String name, String content) {
        files.put(name, content);
        return this;
    }

    Copy without(String name) {
        files.remove(name);
        return this;
    }

    Copy change(String name, UnaryOperator<String> change) {
        String before = the(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing was changed in " + name);
        }
        return put(name, after);
    }

    /** One hex digit or letter of a line is another one. */
    Copy slip(String name, int line, int word) {
        return lines(name, lines -> {
            String[] words = lines.get(line).split(" ");
            char last = words[word].charAt(words[word].length() - 2);
            words[word] = words[word].substring(0, words[word].length() - 2)
                    + (last == '0' ? '1' : '0')
                    + words[word].substring(words[word].length() - 1);
            lines.set(line, String.join(" ", words));
        });
    }

    Copy swap(String name) {
        return lines(name, lines -> Collections.swap(lines, 0, lines.size() - 1));
    }

    Copy drop(String name, int line) {
        return lines(name, lines -> lines.remove(line));
    }

    Copy twice(String name) {
        return lines(name, lines -> lines.add(lines.getLast()));
    }

    private Copy lines(String name, java.util.function.Consumer<List<String>> step) {
        return change(name, content -> {
            List<String> lines = new ArrayList<>(Arrays.asList(content.split("\n")));
            step.accept(lines);
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        });
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Report verified() {
        return verified(zipped(), Optional.empty());
    }

    static Report verified(byte[] zip, Optional<String> receipt) {
        try {
            return Verify.report(new ByteArrayInputStream(zip), receipt, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
