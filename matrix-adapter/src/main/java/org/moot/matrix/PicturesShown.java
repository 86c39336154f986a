package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.moot.matrix.say.Picture;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which pictures stand beside a card. A revision cannot hold a picture, so it is said after it, once: what was shown is kept
 * with the room, where only Moot reads it and where it outlives every restart.
 */
final class PicturesShown {
    private static final String TYPE = "org.moot.pictures";
    private static final int MOST_CARDS = 100;
    private static final int LETTERS = 16;

    private final Connection connection;

    PicturesShown(Connection connection) {
        this.connection = connection;
    }

    /** A short name of what these pictures show; the same numbers have the same. */
    static String name(List<Picture> pictures) {
        String shown = pictures.stream().map(Picture::alternative).collect(Collectors.joining("\0"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    boolean isShown(String room, String card, String name) {
        return kept(room).path(card).asString("").equals(name);
    }

    void shown(String room, String card, String name) {
        ObjectNode kept = kept(room);
        kept.remove(card);
        kept.put(card, name);
        while (kept.size() > MOST_CARDS) {
            kept.remove(kept.propertyNames().iterator().next());
        }
        connection.home().put(address(room), kept);
    }

    private ObjectNode kept(String room) {
        return connection
                .home()
                .find(address(room))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseGet(() -> object());
    }

    private String address(String room) {
        return v3("user", connection.user(), "rooms", room, "account_data", TYPE);
    }
}
