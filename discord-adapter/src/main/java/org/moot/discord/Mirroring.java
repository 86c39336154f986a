package org.moot.discord;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.moot.conversation.Faces;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Talk;
import org.moot.discord.speech.Harmless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in threads what people said on other platforms, changes it as they do, and takes it away. */
final class Mirroring {
    private static final Logger LOG = LoggerFactory.getLogger(Mirroring.class);
    private static final Pattern EMOJI = Pattern.compile("[^\\p{L}\\p{Space}:_]{1,40}");

    private final Channels channels;
    private final Webhooks webhooks = new Webhooks();
    private final Marks marks;
    private final Drawn drawn;

    /** How it looks. */
    record Drawn(Drawing drawing, Pen house, Faces faces) {}

    Mirroring(Channels channels, Marks marks, Drawn drawn) {
        this.channels = channels;
        this.marks = marks;
        this.drawn = drawn;
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
        var saying = new Saying(voiced, marks, shown(said.author(), files), id);
        saying.say(new Spoken(voiced, voiced.hasMask()).words(said), said.files(), files);
        return saying.references();
    }

    /** With the picture where Discord can fetch it: its own lie there already. */
    private Mirrored.Author shown(Mirrored.Author author, Mirrored.Files files) {
        Optional<Talk.Attached> picture = author.picture()
                .flatMap(it -> isOpen(it)
                        ? Optional.of(it)
                        : drawn.faces().address(it, files).map(address -> new Talk.Attached(it.name(), address, 0)));
        return new Mirrored.Author(author.key(), author.name(), author.platform(), picture);
    }

    private static boolean isOpen(Talk.Attached picture) {
        return picture.address().startsWith("https://");
    }

    List<String> change(Address.Thread at, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId id) {
        var voiced = in(at);
        List<Message> there = parts.stream()
                .map(it -> voiced.find(Spoken.id(it)))
                .flatMap(Optional::stream)
                .toList();
        var saying = new Saying(voiced, marks, shown(said.author(), files), id);
        return new Changing(voiced, saying, drawn.drawing().pen(said.reader())).change(there, said, files);
    }

    /** What nobody lets Moot take away is at least said to be taken back. */
    void takeAway(Address.Thread at, List<String> parts) {
        var voiced = in(at);
        List<Message> stay = parts.stream()
                .map(part -> voiced.find(Spoken.id(part)))
                .flatMap(Optional::stream)
                .filter(it -> !voiced.takeAway(it))
                .toList();
        stay.stream()
                .findFirst()
                .ifPresent(it ->
                        voiced.answer(it, drawn.house().say("discord.taken-back", Harmless.marked(Spoken.name(it)))));
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
