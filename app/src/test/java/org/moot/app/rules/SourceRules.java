package org.moot.app.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The rules about source files, under a folder, so that they can be tried on planted violations too. */
record SourceRules(Path folder) {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern ONE_SENTENCE = Pattern.compile("(?s).*/\\*\\*[^.]+\\.\\s*\\*/.*");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Rule 11: what is wrong with the packages. */
    List<String> packages() {
        var wrong = new ArrayList<String>();
        try (Stream<Path> folders =
                Files.walk(folder).filter(Files::isDirectory).filter(SourceRules::holdsJava)) {
            folders.forEach(it -> {
                Path file = it.resolve("package-info.java");
                if (!Files.exists(file)) {
                    wrong.add(it + " has no package-info.java");
                } else if (!isForEveryCompiler(file) && !read(file).contains("@NullMarked")) {
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

    /** Whoever checks a vote compiles the verifier with nothing but a JDK, which does not know the mark. */
    private static boolean isForEveryCompiler(Path file) {
        return file.toString().contains("verifier/src/main");
    }

    /** Rule 12: files and methods that are too long. */
    List<String> lengths() {
        var wrong = new ArrayList<String>();
        for (Path file : javaFiles()) {
            List<String> lines = read(file).lines().toList();
            if (lines.size() > LONGEST_FILE) {
                wrong.add(file + " has " + lines.size() + " lines");
            }
            if (file.toString().endsWith(".java")) {
                longMethods(file, wrong);
            }
        }
        return wrong;
    }

    private static void longMethods(Path file, List<String> wrong) {
        try {
            var task = (JavacTask) COMPILER.getTask(
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(SimpleJavaFileObject.forSource(file.toUri(), read(file))));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long begin = positions.getStartPosition(unit, method);
                        long lines = line(unit, positions.getEndPosition(unit, method)) - line(unit, begin) + 1;
                        if (lines > LONGEST_METHOD) {
                            wrong.add("%s:%d is %d lines long".formatted(file, line(unit, begin), lines));
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".kt"))
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
