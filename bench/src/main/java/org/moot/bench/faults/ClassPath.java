package org.moot.bench.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of this program in jars alone, because a cache of classes takes nothing from folders. */
final class ClassPath {
    private ClassPath() {}

    /** @param where a folder in which the jars of folders are put, once */
    static synchronized String inJars(Path where) throws IOException {
        List<String> all = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(path)) {
                Path jar = where.resolve("classes-" + all.size() + ".jar");
                if (!Files.exists(jar)) {
                    pack(path, jar);
                }
                all.add(jar.toString());
            } else if (Files.exists(path)) {
                all.add(path.toString());
            }
        }
        return String.join(File.pathSeparator, all);
    }

    /** Folders too, or Spring would find no components in it. */
    private static void pack(Path folder, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> !it.equals(folder)).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                out.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
    }
}
