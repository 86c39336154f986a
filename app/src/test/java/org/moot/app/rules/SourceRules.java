package org.moot.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules about source files, under a folder, so that they can be tried on planted violations too. */
record SourceRules(Path folder) {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern ONE_SENTENCE = Pattern.compile("(?s).*/\\*\\* [^.]+\\.\\s*(\\*/|\\n \\*/).*");
    private static final Pattern METHOD = Pattern.compile(
            "^(?:    ){1,3}(?!.*\\b(?:class|record|interface|enum|new|return)\\b)[\\w<>\\[\\], .?&@]+\\(.*");

    /** Rule 11: what is wrong with the packages. */
    List<String> packages() {
        var wrong = new ArrayList<String>();
        try (Stream<Path> folders = Files.walk(folder).filter(Files::isDirectory).filter(SourceRules::holdsJava)) {
            folders.forEach(it -> {
                Path file = it.resolve("package-info.java");
                if (!Files.exists(file)) {
                    wrong.add(it + " has no package-info.java");
                } else if (!read(file).contains("@NullMarked")) {
                    wrong.add(file + " is not @NullMarked");
                } else if (!ONE_SENTENCE.matcher(read(file)).matches()) {
                    wrong.add(file + " does not begin with one sentence");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrong;
    }

    /** Rule 12: files and methods that are too long. */
    List<String> lengths() {
        var wrong = new ArrayList<String>();
        for (Path file : javaFiles()) {
            List<String> lines = read(file).lines().toList();
            if (lines.size() > LONGEST_FILE) {
                wrong.add(file + " has " + lines.size() + " lines");
            }
            longMethods(file, lines, wrong);
        }
        return wrong;
    }

    /** Formatting is checked by the build, so a method ends at the closing brace under its first letter. */
    private static void longMethods(Path file, List<String> lines, List<String> wrong) {
        for (int begin = 0; begin < lines.size(); begin++) {
            String line = lines.get(begin);
            if (!METHOD.matcher(line).matches() || line.strip().endsWith(";")) {
                continue;
            }
            String closing = " ".repeat(line.length() - line.stripLeading().length()) + "}";
            int end = begin + 1;
            while (end < lines.size() && !lines.get(end).equals(closing)) {
                end++;
            }
            if (end < lines.size() && end - begin + 1 > LONGEST_METHOD) {
                wrong.add("%s:%d is %d lines long".formatted(file, begin + 1, end - begin + 1));
            }
        }
    }

    private List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            || file.toString().endsWith(".kt"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
