package org.moot.bench.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Lets a fuzzer loose on one target in a process of its own, for some time, and says whether it found nothing. */
public final class Fuzzing {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";

    private final Path folder;

    /** @param folder for what the fuzzer says and finds */
    public Fuzzing(Path folder) {
        this.folder = folder;
    }

    /**
     * @param target its {@code fuzzerTestOneInput} throws what nobody may see
     */
    public Result run(Class<?> target, Duration span) {
        try {
            Path room = Files.createDirectories(folder.resolve(target.getSimpleName()));
            Path said = room.resolve("said.txt");
            int code = new ProcessBuilder(command(target, span))
                    .directory(room.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(said.toFile()))
                    .start()
                    .waitFor();
            List<String> lines = Files.readAllLines(said);
            return code == 0 ? new Result(true, tried(lines)) : new Result(false, lastWords(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param words how many inputs were tried; what was found when it is not clean */
    public record Result(boolean clean, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    private static List<String> command(Class<?> target, Duration span) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                FUZZER,
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.moot.**",
                "-timeout=5",
                "-max_len=8192",
                "-max_total_time=" + span.toSeconds());
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private static String tried(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("Done "))
                .findFirst()
                .map(line -> line.replaceFirst("^Done", "nothing found in"))
                .orElse("nothing found");
    }

    private static String lastWords(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
