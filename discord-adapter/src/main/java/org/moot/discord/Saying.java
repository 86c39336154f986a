package org.moot.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Talk;
import org.moot.discord.speech.Harmless;

/** Says what somebody said elsewhere, part after part, each once. */
final class Saying {
    private static final long LARGEST = 10 << 20;
    private static final int LONGEST_NAMES = 1500;

    private final Voiced voiced;
    private final Mirrored.Author author;
    private final DeliveryId id;
    private final Recalled recalled;
    private final List<String> references = new ArrayList<>();

    Saying(Voiced voiced, Marks marks, Mirrored.Author author, DeliveryId id) {
        this.voiced = voiced;
        this.author = author;
        this.id = id;
        this.recalled = new Recalled(voiced, marks, id);
    }

    void say(String words, List<FileUpload> files) {
        int number = references.size();
        references.add(recalled.part(number)
                .orElseGet(
                        () -> voiced.say(Pieces.message(words, files, recalled.mark(number)), author, nonce(number))));
    }

    private DeliveryId nonce(int number) {
        return number == 0 ? id : new DeliveryId(Integer.toString(recalled.mark(number), Character.MAX_RADIX) + "m");
    }

    /** The last of the words stand above the first of the files. */
    void say(List<String> words, List<Talk.Attached> all, Mirrored.Files files) {
        words.stream().limit(Math.max(0, words.size() - 1)).forEach(it -> say(it, List.of()));
        files(all, files, words.isEmpty() ? "" : words.getLast());
    }

    /** One after the other, so that never more than one message's are in memory. */
    private void files(List<Talk.Attached> all, Mirrored.Files files, String words) {
        var here = new ArrayList<FileUpload>();
        var names = new HashSet<String>();
        var unreached = new StringBuilder();
        String above = words;
        long size = 0;
        for (Talk.Attached file : all) {
            Optional<byte[]> bytes = files.bytes(file, LARGEST);
            if (bytes.isEmpty()) {
                unreached
                        .append("\n(")
                        .append(Harmless.marked(Pen.cut(Harmless.plain(file.name()), 60)))
                        .append(')');
                continue;
            }
            if (here.size() == Message.MAX_FILE_AMOUNT || size + bytes.get().length > LARGEST) {
                say(above, here);
                above = "";
                here.clear();
                size = 0;
            }
            here.add(Pieces.file(file.name(), bytes.get(), names));
            size += bytes.get().length;
        }
        if (!here.isEmpty() || !above.isBlank()) {
            say(above, here);
        }
        if (!unreached.isEmpty()) {
            say(Pen.cut(unreached.toString().strip(), LONGEST_NAMES), List.of());
        }
    }

    /** Never none: where nothing could be said, that somebody spoke. */
    List<String> references() {
        if (references.isEmpty()) {
            say("\u2026", List.of());
        }
        return said();
    }

    List<String> said() {
        return List.copyOf(references);
    }
}
