package org.moot.discord;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.moot.discord.speech.Harmless;

/**
 * Hides what somebody said. Discord cannot, and to delete it would be for good; so a message of Moot's takes its place, in
 * which the words are covered until somebody presses them, and from which they can be shown again.
 */
final class Hiding {
    private static final Pattern MESSAGE = Pattern.compile("(?:https://[^ ]+/)?([0-9]{15,20})");
    private static final int LONGEST = 3000;
    private static final int LOOKED_THROUGH = 100;
    private static final int REMEMBERED = 1000;

    private final Pen pen;
    private final Map<String, Boolean> taken = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Hiding(Pen pen) {
        this.pen = pen;
    }

    /** False where Moot may not, or there is no such message. */
    boolean hide(MessageChannel channel, String reference) {
        Optional<Long> id = id(reference);
        if (id.isEmpty() || !mayHide(channel)) {
            return false;
        }
        Optional<Message> said = said(channel, id.get());
        if (said.isEmpty()) {
            return cover(channel, id.get()).isPresent();
        }
        if (said.get().getAuthor().equals(said.get().getJDA().getSelfUser()) && !Pieces.hasWords(said.get())) {
            return false;
        }
        if (cover(channel, id.get()).isEmpty()) {
            channel.sendMessage(covered(said.get())).complete();
        }
        takeAway(said.get());
        return true;
    }

    private void takeAway(Message message) {
        taken.put(message.getId(), true);
        try {
            message.delete().complete();
        } catch (RuntimeException e) {
            taken.remove(message.getId());
            throw e;
        }
    }

    /** Whether a message is gone because it was hidden, so that nobody took it back. */
    boolean took(String message) {
        return taken.containsKey(message);
    }

    /** False where nothing was hidden by this. */
    boolean reveal(MessageChannel channel, String reference) {
        Optional<Message> cover = id(reference).flatMap(id -> cover(channel, id));
        cover.ifPresent(message -> {
            List<Container> shown = message.getComponentTree().findAll(Container.class).stream()
                    .map(it -> it.withSpoiler(false))
                    .toList();
            var edit = new net.dv8tion.jda.api.utils.messages.MessageEditBuilder()
                    .useComponentsV2()
                    .setComponents(shown)
                    .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                    .build();
            channel.editMessageById(message.getId(), edit).complete();
        });
        return cover.isPresent();
    }

    private static boolean mayHide(MessageChannel channel) {
        return channel instanceof GuildMessageChannel here
                && here.getGuild().getSelfMember().hasPermission(here, Permission.MESSAGE_MANAGE);
    }

    static Optional<Long> id(String reference) {
        Matcher matcher = MESSAGE.matcher(reference.strip());
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Message> said(MessageChannel channel, long id) {
        try {
            return Optional.of(channel.retrieveMessageById(id).complete());
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<Message> cover(MessageChannel channel, long id) {
        return Stream.concat(
                        channel
                                .getHistoryAfter(Long.toString(id), LOOKED_THROUGH)
                                .complete()
                                .getRetrievedHistory()
                                .stream(),
                        channel.getHistory().retrievePast(LOOKED_THROUGH).complete().stream())
                .filter(message -> Marks.isMarked(message, mark(id)))
                .findFirst();
    }

    /** Whether one of some messages stands in the place of another that was hidden, which so is gone and not taken back. */
    static boolean isCovered(String message, List<Message> among) {
        return among.stream().anyMatch(it -> Marks.isMarked(it, mark(Long.parseLong(message))));
    }

    private static int mark(long id) {
        return (int) (id % (Integer.MAX_VALUE - 1)) + 1;
    }

    /** What Moot said for somebody is written already. */
    private static String words(Message message) {
        return Pieces.hasWords(message)
                ? message.getComponentTree().findAll(TextDisplay.class).stream()
                        .map(TextDisplay::getContent)
                        .collect(Collectors.joining("\n"))
                : Harmless.marked(message.getContentDisplay());
    }

    /** What was written, harmless and covered; files go with the message they came with and are named. */
    private MessageCreateData covered(Message message) {
        String words = Stream.concat(
                        Stream.of(words(message)).filter(it -> !it.isBlank()),
                        message.getAttachments().stream().map(it -> "(" + Harmless.marked(it.getFileName()) + ")"))
                .collect(Collectors.joining("\n"));
        String name = Harmless.marked(Optional.ofNullable(message.getMember())
                .map(it -> it.getEffectiveName())
                .orElseGet(() -> message.getAuthor().getEffectiveName()));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(
                                TextDisplay.of(pen.say("discord.hidden")),
                                TextDisplay.of("**" + name + "** " + Pen.cut(words, LONGEST)))
                        .withSpoiler(true)
                        .withUniqueId(mark(message.getIdLong())))
                .build();
    }
}
