package org.moot.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.FileUpload;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Talk;
import org.moot.discord.speech.Harmless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in threads what people said on other platforms, changes it as they do, and takes it away. */
final class Mirroring {
    private static final Logger LOG = LoggerFactory.getLogger(Mirroring.class);
    private static final long LARGEST = 10 << 20;
    private static final Pattern EMOJI = Pattern.compile("[^\\p{L}\\p{Space}:_]{1,40}");
    private static final int LONGEST_NAMES = 1500;

    private final Channels channels;
    private final Webhooks webhooks = new Webhooks();
    private final Marks marks;

    Mirroring(Channels channels, Marks marks) {
        this.channels = channels;
        this.marks = marks;
    }

    private Voiced in(Address.Thread at) {
        ThreadChannel thread = channels.thread(at);
        if (thread.isArchived()) {
            Voiced.soon(thread.getManager().setArchived(false));
        }
        return new Voiced(webhooks, thread);
    }

    List<String> say(Address.Thread at, Mirrored said, Mirrored.Files files, DeliveryId id) {
        var voiced = in(at);
        var saying = new Saying(voiced, said.author(), id, 0);
        List<String> words = new Spoken(voiced, voiced.hasMask()).words(said);
        words.stream().limit(Math.max(0, words.size() - 1)).forEach(it -> saying.say(it, List.of()));
        files(said.files(), files, words.isEmpty() ? "" : words.getLast(), saying);
        return saying.references();
    }

    /** One after the other, so that never more than one message's are in memory. */
    private static void files(List<Talk.Attached> all, Mirrored.Files files, String words, Saying saying) {
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
                saying.say(above, here);
                above = "";
                here.clear();
                size = 0;
            }
            here.add(Pieces.file(file.name(), bytes.get(), names));
            size += bytes.get().length;
        }
        if (!here.isEmpty() || !above.isBlank()) {
            saying.say(above, here);
        }
        if (!unreached.isEmpty()) {
            saying.say(Pen.cut(unreached.toString().strip(), LONGEST_NAMES), List.of());
        }
    }

    /** Says part after part, each once. */
    private final class Saying {
        private final Voiced voiced;
        private final Mirrored.Author author;
        private final DeliveryId id;
        private final Recalled recalled;
        private final List<String> references = new ArrayList<>();
        private int part;

        Saying(Voiced voiced, Mirrored.Author author, DeliveryId id, int first) {
            this.voiced = voiced;
            this.author = author;
            this.id = id;
            this.recalled = new Recalled(voiced, marks, id);
            this.part = first;
        }

        void say(String words, List<FileUpload> files) {
            int number = part++;
            references.add(recalled.part(number)
                    .orElseGet(() ->
                            voiced.say(Pieces.message(words, files, recalled.mark(number)), author, nonce(number))));
        }

        private DeliveryId nonce(int number) {
            return number == 0
                    ? id
                    : new DeliveryId(Integer.toString(recalled.mark(number), Character.MAX_RADIX) + "m");
        }

        List<String> references() {
            return references.isEmpty() ? nothing() : List.copyOf(references);
        }

        private List<String> nothing() {
            say("\u2026", List.of());
            return List.copyOf(references);
        }
    }

    List<String> change(Address.Thread at, List<String> parts, Mirrored said, DeliveryId id) {
        var voiced = in(at);
        List<Message> there = parts.stream()
                .map(it -> voiced.find(Spoken.id(it)))
                .flatMap(Optional::stream)
                .toList();
        if (there.isEmpty()) {
            return List.of();
        }
        boolean isMasked = there.getFirst().isWebhookMessage();
        var words = new ArrayList<>(new Spoken(voiced, isMasked).words(said));
        var now = new ArrayList<String>();
        for (Message message : there) {
            if (!Pieces.hasWords(message)) {
                now.add(message.getId());
            } else if (words.isEmpty() && Pieces.hasOnlyWords(message)) {
                voiced.takeAway(message);
            } else if (voiced.change(message, Pieces.changed(message, words.isEmpty() ? "" : words.getFirst()))) {
                words.subList(0, Math.min(1, words.size())).clear();
                now.add(message.getId());
            }
        }
        if (!words.isEmpty() && !now.isEmpty()) {
            var saying = new Saying(voiced, said.author(), id, 0);
            words.forEach(it -> saying.say(it, List.of()));
            now.addAll(saying.references());
        }
        return List.copyOf(now);
    }

    void takeAway(Address.Thread at, List<String> parts) {
        var voiced = in(at);
        parts.forEach(part -> voiced.find(Spoken.id(part)).ifPresent(voiced::takeAway));
    }

    /** Signs of another platform's own are skipped, and all where Moot may not mark. */
    void mark(Address.Thread at, String reference, String sign, boolean takenBack) {
        ThreadChannel thread = in(at).thread();
        boolean mayMark = thread.getGuild().getSelfMember().hasPermission(thread, Permission.MESSAGE_ADD_REACTION);
        if (!EMOJI.matcher(sign).matches() || !takenBack && !mayMark) {
            return;
        }
        try {
            Emoji emoji = Emoji.fromUnicode(sign);
            Voiced.soon(
                    takenBack
                            ? thread.removeReactionById(Spoken.id(reference), emoji)
                            : thread.addReactionById(Spoken.id(reference), emoji));
        } catch (RuntimeException e) {
            if (!Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e)
                    && !Trouble.is(ErrorResponse.UNKNOWN_EMOJI, e)
                    && !Trouble.is(ErrorResponse.TOO_MANY_REACTIONS, e)
                    && !Trouble.is(ErrorResponse.REACTION_BLOCKED, e)) {
                throw e;
            }
            LOG.debug("a mark could not be put");
        }
    }
}
