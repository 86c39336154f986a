package org.moot.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Talk;
import org.moot.matrix.say.Profile;

/** Under whose name and with which picture something is said; each picture is brought to the homeserver once. */
final class Faces {
    private static final int REMEMBERED = 1000;
    private static final long LARGEST = 1 << 20;

    private final Connection connection;
    private final Map<String, String> pictures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Faces(Connection connection) {
        this.connection = connection;
    }

    Profile profile(Mirrored.Author author, Mirrored.Files from) {
        return Profile.of(
                "moot:" + author.key(), author.name(), author.picture().flatMap(it -> picture(it, from)));
    }

    private Optional<String> picture(Talk.Attached picture, Mirrored.Files from) {
        Optional<String> before = known(picture);
        if (before.isPresent()) {
            return before;
        }
        Optional<String> brought = from.bytes(picture, LARGEST)
                .map(bytes -> connection.home().upload(bytes, "application/octet-stream", "face"));
        brought.ifPresent(it -> remember(picture, it));
        return brought;
    }

    private synchronized Optional<String> known(Talk.Attached picture) {
        return Optional.ofNullable(pictures.get(picture.address()));
    }

    private synchronized void remember(Talk.Attached picture, String address) {
        pictures.put(picture.address(), address);
    }
}
