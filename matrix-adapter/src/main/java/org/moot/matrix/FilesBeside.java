package org.moot.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Talk;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.SealedFile;

/** Copies the files that people send: from elsewhere to the homeserver, and from the homeserver to where they are asked for. */
final class FilesBeside {
    private static final long LARGEST = 10 << 20;
    private static final String FACE = "?face";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> MIMES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"));

    private final Voice voice;

    FilesBeside(Voice voice) {
        this.voice = voice;
    }

    /**
     * One after the other, so that never more than one is in memory.
     *
     * @return the names of those that could not be reached
     */
    List<String> all(String room, List<Talk.Attached> files, Mirrored.Files from, Consumer<Content> say) {
        var unreached = new ArrayList<String>();
        for (Talk.Attached file : files) {
            Optional<byte[]> bytes = from.bytes(file, LARGEST);
            if (bytes.isEmpty()) {
                unreached.add("(" + file.name() + ")");
            } else {
                String mime = mime(file.name());
                say.accept(Content.sent(
                        file.name(), mime, bytes.get().length, voice.stored(room, bytes.get(), mime, file.name())));
            }
        }
        return unreached;
    }

    private static String mime(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MIMES.getOrDefault(ending, UNKNOWN);
    }

    /** The small copy of a picture of somebody. */
    static String face(String mxc) {
        return mxc + FACE;
    }

    Optional<byte[]> fetch(Homeserver home, String address, long most) {
        if (address.matches("mxc://[^/?]+/[^/?]+\\?face")) {
            return home.thumbnail(address.substring(0, address.length() - FACE.length()), most);
        }
        int opening = address.indexOf('#');
        String mxc = opening < 0 ? address : address.substring(0, opening);
        if (!mxc.matches("mxc://[^/]+/[^/]+")) {
            return Optional.empty();
        }
        return home.download(mxc, most)
                .flatMap(bytes ->
                        opening < 0 ? Optional.of(bytes) : SealedFile.opened(bytes, address.substring(opening)));
    }
}
