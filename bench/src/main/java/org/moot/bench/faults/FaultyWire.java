package org.moot.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.moot.storage.server.DatabaseAddress;

/** A wire between programs and their database on which things go wrong, as they do between machines. */
final class FaultyWire implements AutoCloseable {
    private static final int MOST_LATENCY_MILLIS = 2_000;

    /** What may go wrong. Whatever it is, it ends with {@link #mend}. */
    enum Fault {
        /** Every piece takes up to two seconds. */
        LATENCY,
        /** Of the next answers only a part comes through, then the connection is gone. */
        CUT_IN_MID_REPLY,
        /** Everything is taken and nothing comes out, in either direction. */
        BLACK_HOLE,
        /** What the database says ends; it still hears. */
        HALF_CLOSE,
        /** All connections are reset at once. */
        RESET
    }

    private record Ends(Socket program, Socket database) {}

    private final int port;
    private final ServerSocket ear;
    private final Set<Ends> connections = ConcurrentHashMap.newKeySet();
    private final Map<Fault, Boolean> now = new ConcurrentHashMap<>();

    FaultyWire(DatabaseAddress database) {
        try {
            port = URI.create(database.url().substring("jdbc:".length())).getPort();
            ear = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** The program's end. */
    DatabaseAddress end(DatabaseAddress database) {
        String url = database.url().replace(":" + port + "/", ":" + ear.getLocalPort() + "/");
        return new DatabaseAddress(url, database.user(), database.password());
    }

    void begin(Fault fault) {
        now.put(fault, true);
        switch (fault) {
            case RESET -> connections.forEach(FaultyWire::reset);
            case HALF_CLOSE -> connections.forEach(FaultyWire::halfClose);
            default -> {}
        }
    }

    /** From now on all is well; what was swallowed stays so, and its connection ends. */
    void mend() {
        boolean swallowed = now.containsKey(Fault.BLACK_HOLE);
        now.clear();
        if (swallowed) {
            connections.forEach(FaultyWire::reset);
        }
    }

    private void listen() {
        while (!ear.isClosed()) {
            try {
                Socket program = ear.accept();
                var database = new Socket();
                database.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                var ends = new Ends(program, database);
                connections.add(ends);
                Thread.ofVirtual().start(() -> carry(ends, program, database, false));
                Thread.ofVirtual().start(() -> carry(ends, database, program, true));
            } catch (IOException e) {
                // closed, or the database is not there: whoever knocked hears nothing more
            }
        }
    }

    private void carry(Ends ends, Socket from, Socket to, boolean answers) {
        byte[] piece = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (!isPassed(ends, out, piece, length, answers)) {
                    return;
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            reset(ends);
        }
    }

    private boolean isPassed(Ends ends, OutputStream out, byte[] piece, int length, boolean answers)
            throws IOException {
        if (now.containsKey(Fault.LATENCY)) {
            Sleep.millis(ThreadLocalRandom.current().nextInt(MOST_LATENCY_MILLIS));
        }
        if (now.containsKey(Fault.BLACK_HOLE)) {
            return true;
        }
        if (answers && now.containsKey(Fault.CUT_IN_MID_REPLY)) {
            out.write(piece, 0, length / 2);
            out.flush();
            reset(ends);
            connections.remove(ends);
            return false;
        }
        out.write(piece, 0, length);
        out.flush();
        return true;
    }

    private static void halfClose(Ends ends) {
        try {
            ends.program().shutdownOutput();
        } catch (IOException e) {
            // it is gone
        }
    }

    private static void reset(Ends ends) {
        for (Socket end : new Socket[] {ends.program(), ends.database()}) {
            try {
                end.setSoLinger(true, 0);
                end.close();
            } catch (IOException e) {
                // it is gone
            }
        }
    }

    @Override
    public void close() {
        try {
            ear.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.forEach(FaultyWire::reset);
    }
}
