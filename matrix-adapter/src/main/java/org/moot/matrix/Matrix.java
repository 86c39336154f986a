package org.moot.matrix;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Platform;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.matrix.say.Drawing;
import org.moot.matrix.say.Pictures;

/** Moot on Matrix: the platform on which things are said, and the connection through which people ask for them. */
public final class Matrix implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final MatrixSettings settings;
    private final Known known;
    private final Drawing drawing;
    private final Connection connection;
    private final Chats chats;
    private final Calling calling;
    private final Platform platform;
    private final SpaceRooms spaceRooms;
    private final Spaces spaces;
    private final SetupCheck check;
    private final PositionMarks positions;
    private Optional<Works> works = Optional.empty();
    private Optional<Desk> desk = Optional.empty();

    /** Where Moot stands with Matrix. */
    public enum Standing {
        COMING,
        HERE,
        /** Another program that shares the database is there. */
        ELSEWHERE,
        /** The connection is lost, and tried again. */
        LOST,
        /** The homeserver does not take the user, the password or the token. */
        LOGIN_REFUSED,
        /** The session was ended from elsewhere. */
        LOGGED_OUT,
        /** The account is locked by whoever runs the homeserver. */
        LOCKED
    }

    /** Knows how to speak, but does not connect before {@link #start}. */
    public Matrix(
            MatrixSettings settings, Words words, Known known, Pictures pictures, Reader house, InstantSource clock) {
        this.settings = settings;
        this.known = known;
        this.drawing = new Drawing(words, pictures, clock);
        this.connection = new Connection(settings, known.leases());
        this.chats = Chats.of(connection);
        this.calling = new Calling(known, drawing, chats, house);
        this.spaceRooms = new SpaceRooms(connection, chats.rooms());
        this.spaces = new Spaces(known, chats.rooms(), spaceRooms);
        this.check = new SetupCheck(known, chats, connection, spaces);
        this.positions = new PositionMarks(known, chats.voice());
        var decency = new MatrixPlatform.Decency(
                new Hiding(connection, chats, drawing, house), new Muting(connection, chats));
        this.platform = new MatrixPlatform(connection, drawing, chats, calling, positions, decency);
    }

    Connection connection() {
        return connection;
    }

    Spaces spaces() {
        return spaces;
    }

    public Platform platform() {
        return platform;
    }

    /** Connects, at once or as soon as the homeserver can be reached; the service runs meanwhile. */
    public void start(Bot bot) {
        drawing.spell(bot.commands());
        var answering = new Answering(chats, drawing, calling, bot.house());
        var own = new Own(connection);
        var beside = new Desk.Beside(
                new BallotDesk(bot, chats, answering, own), new Asking(bot, drawing, answering), positions, own, check);
        var taking = new Desk(bot, chats, answering, beside, settings);
        var hearing = new Hearing(bot, new Whereabouts(known, chats, connection), chats, connection, taking, answering);
        var knocks = new Knocks(bot, known, chats, connection, spaceRooms, answering);
        var comings = new Ears.Comings(new Invitations(known, chats, connection), knocks);
        var ears = new Ears(chats, connection, comings, hearing);
        var gaps = new Gaps(known, connection, bot.wall());
        var working = new Works(known, connection::isThere, ears, gaps::fill);
        desk = Optional.of(taking);
        works = Optional.of(working);
        working.start();
        spaces.start(() -> isThere() && connection.isReady());
        connection.start(new Listening(known, chats.rooms(), connection::user, working));
    }

    public Standing standing() {
        return connection.standing();
    }

    /** What is missing in the rooms, in words; empty also while Moot is not there. */
    public List<Text> missing() {
        try {
            return isThere() ? check.wrong() : List.of();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    public boolean isThere() {
        return standing() == Standing.HERE;
    }

    /** Waits until people can be served; false when that took longer, or will never be. */
    public boolean awaitReady(Duration most) throws InterruptedException {
        for (long look = most.dividedBy(A_MOMENT); look > 0 && !connection.isOver(); look--) {
            if (isThere() && connection.isReady()) {
                return true;
            }
            Thread.sleep(A_MOMENT);
        }
        return false;
    }

    @Override
    public void close() {
        spaces.close();
        works.ifPresent(Works::close);
        desk.ifPresent(Desk::close);
        connection.close();
    }
}
