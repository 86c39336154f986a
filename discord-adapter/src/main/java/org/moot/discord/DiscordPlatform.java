package org.moot.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.moot.conversation.Account;
import org.moot.conversation.Faces;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;
import org.moot.discord.speech.Harmless;

/**
 * Halls, threads and doors on Discord. A delivery's id is the nonce of its message, by which Discord itself says nothing
 * twice within minutes; it also stands in the message, by which it is found later than that.
 */
final class DiscordPlatform implements Platform {
    private static final int LONGEST_NAME = 100;
    private static final String UNTITLED = "…";

    private final Drawing drawing;
    private final Channels channels;
    private final Marks marks;
    private final Paces paces;
    private final Calling calling;
    private final Forums forums;
    private final Hiding hiding;
    private final Mirroring mirroring;
    private final Fetching fetching;

    DiscordPlatform(
            Drawing drawing, Channels channels, DiscordSettings.Wire wire, Calling calling, Known known, Faces faces) {
        this.drawing = drawing;
        this.channels = channels;
        this.marks = new Marks();
        this.paces = new Paces(wire.pace());
        this.calling = calling;
        this.hiding = calling.hiding();
        this.forums = new Forums(known, marks, drawing.tags());
        this.mirroring = new Mirroring(channels, marks, new Mirroring.Drawn(drawing, calling.pen(), faces));
        this.fetching = new Fetching(wire.rest());
    }

    @Override
    public String name() {
        return Address.PLATFORM;
    }

    @Override
    public boolean isHere() {
        return channels.isHere();
    }

    @Override
    public Place door(Account account) {
        return new Address.Door(account.id()).place();
    }

    @Override
    public String say(Place place, Post post, Reader reader, DeliveryId id) {
        return carefully(() -> {
            Sheet sheet = drawing.draw(post, reader);
            return switch (address(place)) {
                case Address.Door door -> atDoor(door, sheet, id);
                case Address.Thread thread -> written(send(channels.thread(thread), sheet, id));
                case Address.Hall hall -> inHall(hall, sheet, id, reader);
            };
        });
    }

    /** Nothing can be said in a forum itself, so there it is a post of its own. */
    private String inHall(Address.Hall hall, Sheet sheet, DeliveryId id, Reader reader) {
        return channels.forum(hall)
                .map(forum -> written(forums.post(forum, firstLine(sheet), sheet, id, reader)))
                .orElseGet(() -> written(send(channels.hall(hall), sheet, id)));
    }

    private String atDoor(Address.Door door, Sheet sheet, DeliveryId id) {
        try {
            return written(send(channels.door(door), sheet, id));
        } catch (RuntimeException e) {
            if (Trouble.isOfADoor(e)) {
                return calledInHall(door, sheet, id);
            }
            throw e;
        }
    }

    /** Where a door is closed, the person is called in a hall; what it is about stays behind the buttons. */
    private String calledInHall(Address.Door door, Sheet sheet, DeliveryId id) {
        for (Place hall : calling.hallsOf(Address.account(door.user()))) {
            Optional<Address.Hall> text = Address.of(hall)
                    .filter(Address.Hall.class::isInstance)
                    .map(Address.Hall.class::cast)
                    .filter(it -> channels.forum(it).isEmpty())
                    .filter(it -> channels.isIn(it, door.user()));
            if (text.isPresent()) {
                MessageChannel channel = channels.hall(text.get());
                return written(channel.sendMessage(calling.call(door.user(), sheet))
                        .mentionUsers(door.user())
                        .setNonce(id.value())
                        .complete());
            }
        }
        throw new Refused("direct messages are closed, and there is no hall to call in");
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId id) {
        return carefully(() -> {
            Sheet sheet = drawing.draw(first, reader);
            Address.Hall in = hall(hall);
            String name = named(title);
            Optional<IPostContainer> forum = channels.forum(in);
            if (forum.isPresent()) {
                Message opening = forums.post(forum.get(), name, sheet, id, reader);
                return new Opened(new Address.Thread(in.channel(), opening.getId()).place(), written(opening));
            }
            MessageChannel channel = channels.hall(in);
            Message opening = send(channel, sheet, id);
            thread(channel, opening, name);
            return new Opened(new Address.Thread(in.channel(), opening.getId()).place(), written(opening));
        });
    }

    /** A message opens one thread only, whose id is its own: so a second try finds the first one's. */
    private static void thread(MessageChannel channel, Message opening, String name) {
        if (!(channel instanceof IThreadContainer container)) {
            throw new Refused("there are no threads in such a channel");
        }
        try {
            container.createThreadChannel(name, opening.getIdLong()).complete();
        } catch (RuntimeException e) {
            if (!Trouble.is(ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS, e)) {
                throw e;
            }
        }
    }

    private Message send(MessageChannel channel, Sheet sheet, DeliveryId id) {
        int mark = marks.of(id);
        Optional<Message> before = marks.isNew(id) ? Optional.empty() : marks.find(channel, mark);
        return before.orElseGet(() ->
                channel.sendMessage(sheet.message(mark)).setNonce(id.value()).complete());
    }

    @Override
    public boolean revise(Place place, String reference, Post post, Reader reader) {
        return carefully(() -> {
            Optional<Reference> there = Reference.read(reference);
            if (there.isEmpty()) {
                return false;
            }
            Sheet sheet = drawing.draw(post, reader);
            paces.check(reference);
            Optional<MessageChannel> channel = revise(place, there.get(), sheet.message(0));
            paces.edited(reference);
            channel.filter(ThreadChannel.class::isInstance)
                    .map(ThreadChannel.class::cast)
                    .filter(thread -> thread.getId().equals(there.get().message()))
                    .ifPresent(thread -> sheet.step().ifPresent(step -> forums.sort(thread, step, reader)));
            return channel.isPresent();
        });
    }

    /** Where it was; empty where it is gone. A thread in which nobody spoke for long is woken first. */
    private Optional<MessageChannel> revise(Place place, Reference reference, MessageCreateData message) {
        try {
            MessageChannel channel = channels.of(address(place), reference.channel());
            if (channel instanceof ThreadChannel thread && thread.isArchived()) {
                thread.getManager().setArchived(false).complete();
            }
            channel.editMessageById(reference.message(), Sheet.edit(message)).complete();
            return Optional.of(channel);
        } catch (RuntimeException e) {
            if (Trouble.is(ErrorResponse.UNKNOWN_MESSAGE, e) || Trouble.is(ErrorResponse.UNKNOWN_CHANNEL, e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean hide(Place place, String reference) {
        return carefully(() -> hiding.hide(channels.of(address(place)), reference));
    }

    @Override
    public boolean reveal(Place place, String reference) {
        return carefully(() -> hiding.reveal(channels.of(address(place)), reference));
    }

    @Override
    public List<String> mirror(Place thread, Mirrored said, Mirrored.Files files, DeliveryId id) {
        return carefully(() -> mirroring.say(thread(thread), said, files, id));
    }

    @Override
    public List<String> mirrorAnew(
            Place thread, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId id) {
        return carefully(() -> mirroring.change(thread(thread), parts, said, files, id));
    }

    @Override
    public void unsay(Place thread, List<String> parts) {
        carefully(() -> {
            mirroring.takeAway(thread(thread), parts);
            return true;
        });
    }

    @Override
    public void mark(Place thread, String reference, String sign, boolean takenBack) {
        carefully(() -> {
            mirroring.mark(thread(thread), reference, sign, takenBack);
            return true;
        });
    }

    @Override
    public void pin(Place place, String reference) {
        carefully(() -> {
            Reference.read(reference)
                    .ifPresent(it -> Pins.pin(channels.of(address(place), it.channel()), it.message()));
            return true;
        });
    }

    @Override
    public Optional<byte[]> fetch(Talk.Attached file, long most) {
        return fetching.bytes(file.address(), most);
    }

    private static Address.Thread thread(Place place) {
        if (address(place) instanceof Address.Thread thread) {
            return thread;
        }
        throw new Refused("no thread on Discord");
    }

    /** A message, as the hangings remember it. */
    record Reference(String channel, String message) {
        static Optional<Reference> read(String written) {
            return written.matches("[0-9]{1,19}/[0-9]{1,19}")
                    ? Optional.of(new Reference(
                            written.substring(0, written.indexOf('/')), written.substring(written.indexOf('/') + 1)))
                    : Optional.empty();
        }
    }

    private static String written(Message message) {
        return message.getChannelId() + "/" + message.getId();
    }

    private static String firstLine(Sheet sheet) {
        return named(sheet.text()
                .lines()
                .findFirst()
                .orElse(UNTITLED)
                .replaceFirst("^#+ ", "")
                .replace("\\", ""));
    }

    private static String named(String title) {
        String plain = Harmless.plain(title);
        return Pen.cut(plain.isEmpty() ? UNTITLED : plain, LONGEST_NAME);
    }

    private static Address address(Place place) {
        return Address.of(place).orElseThrow(() -> new Refused("no place on Discord"));
    }

    private static Address.Hall hall(Place place) {
        if (address(place) instanceof Address.Hall hall) {
            return hall;
        }
        throw new Refused("no hall on Discord");
    }

    private static <T> T carefully(Supplier<T> work) {
        try {
            return work.get();
        } catch (Away | Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.of(e);
        }
    }
}
