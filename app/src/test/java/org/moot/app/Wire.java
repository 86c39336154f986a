package org.moot.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.moot.app.settings.Settings;
import org.moot.storage.server.DatabaseAddress;

/** A wire to a database that can be cut and mended. */
final class Wire implements Closeable {
    private final DatabaseAddress database;
    private final int port;
    private final ServerSocket ear;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private volatile boolean whole = true;

    Wire(DatabaseAddress database) throws IOException {
        this.database = database;
        this.port = Integer.parseInt(database.url().replaceFirst(".*:(\\d+)/.*", "$1"));
        this.ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("wire").start(this::listen);
    }

    /** The database as it is reached over the wire. */
    Settings.Database end() {
        String url = database.url().replace(":" + port + "/", ":" + ear.getLocalPort() + "/");
        return new Settings.Database(url, database.user(), database.password());
    }

    /** From now on nothing comes through, and whoever knocks is turned away. */
    void cut() throws IOException {
        whole = false;
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    void mend() {
        whole = true;
    }

    private void listen() {
        while (!ear.isClosed()) {
            try {
                connect(ear.accept());
            } catch (IOException e) {
                // closed, or the database is not there: whoever knocked hears nothing more
            }
        }
    }

    private void connect(Socket here) throws IOException {
        if (!whole) {
            here.close();
            return;
        }
        var there = new Socket();
        there.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ends.addAll(List.of(here, there));
        carry(here, there);
        carry(there, here);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // cut
            }
        });
    }

    @Override
    public void close() {
        try {
            ear.close();
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
