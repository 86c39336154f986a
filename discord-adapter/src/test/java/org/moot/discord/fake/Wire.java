package org.moot.discord.fake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import tools.jackson.databind.node.ObjectNode;

/** One connection to the gateway, as text or as one stream of zlib for as long as it lasts. */
final class Wire {
    private final WebSocket socket;
    private final boolean compressed;
    private final Deflater deflater = new Deflater();

    Wire(WebSocket socket, boolean compressed) {
        this.socket = socket;
        this.compressed = compressed;
    }

    boolean isOpen() {
        return socket.isOpen();
    }

    void send(ObjectNode frame) {
        send(frame.toString());
    }

    synchronized void send(String frame) {
        try {
            if (compressed) {
                socket.send(flushed(frame.getBytes(StandardCharsets.UTF_8)));
            } else {
                socket.send(frame);
            }
        } catch (WebsocketNotConnectedException e) {
            // it is told again after a resume
        }
    }

    /** Each frame ends in the four bytes of a flush. */
    private byte[] flushed(byte[] plain) {
        deflater.setInput(plain);
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int length = buffer.length; length == buffer.length; ) {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        }
        return out.toByteArray();
    }

    void close(int code) {
        socket.close(code, "Turned away.");
    }

    void breakOff() {
        socket.closeConnection(1006, "gone");
    }
}
