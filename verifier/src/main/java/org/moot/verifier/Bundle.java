package org.moot.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of one bundle, by name. Nothing of it is ever written to a disk, and nothing of it can be endlessly large. */
final class Bundle {
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_FILES = 5000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,199}");
    private static final Set<String> KNOWN = Set.of(
            "README.txt",
            "manifest.json",
            "amendments.txt",
            "result.json",
            "story.txt",
            "keys.txt",
            "record/checkpoint.txt",
            "record/leaves.txt",
            "record/paths.txt",
            "record/consistency.txt",
            "roll.txt",
            "log/seals.txt",
            "close.txt",
            "ballots.txt",
            "envelopes.txt",
            "seal-key.txt");
    private static final Pattern NUMBERED =
            Pattern.compile("(record/earlier|log)/[0-9]{1,12}\\.txt|certificates/[a-z0-9-]+\\.txt");

    private final Map<String, byte[]> files;

    private Bundle(Map<String, byte[]> files) {
        this.files = files;
    }

    static Bundle read(InputStream zip) throws IOException, Unreadable {
        var files = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!NAME.matcher(name).matches() || name.contains("..")) {
                    throw new Unreadable("a file in it has a name that no bundle has");
                }
                if (!KNOWN.contains(name) && !NUMBERED.matcher(name).matches()) {
                    throw new Unreadable("there is a file in it that belongs to no bundle: " + name);
                }
                byte[] content = content(in, left);
                left -= content.length;
                if (files.put(name, content) != null || files.size() > MOST_FILES) {
                    throw new Unreadable("a file is in it twice, or there are too many: " + name);
                }
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException e) {
            throw new Unreadable("it is no zip file, or a damaged one");
        }
        if (files.isEmpty()) {
            throw new Unreadable("it is no zip file, or an empty one");
        }
        return new Bundle(files);
    }

    private static byte[] content(InputStream in, long most) throws IOException, Unreadable {
        var content = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            content.write(some, 0, length);
            if (content.size() > most) {
                throw new Unreadable("it is larger than any bundle");
            }
        }
        return content.toByteArray();
    }

    Optional<String> find(String name) throws Unreadable {
        byte[] content = files.get(name);
        return content == null ? Optional.empty() : Optional.of(text(name, content));
    }

    String the(String name) throws Unreadable {
        return find(name).orElseThrow(() -> new Unreadable(name + " is missing"));
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The names under a folder, sorted. */
    List<String> under(String folder) {
        return files.keySet().stream().filter(it -> it.startsWith(folder)).toList();
    }

    /** The lines of a file, each ended by a line feed. */
    List<String> lines(String name) throws Unreadable {
        String text = the(name);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new Unreadable(name + " does not end with a whole line");
        }
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static String text(String name, byte[] content) throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(name + " is no UTF-8");
        }
    }
}
