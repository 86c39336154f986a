package org.moot.call;

import java.time.LocalDateTime;
import java.util.Optional;
import org.moot.conversation.Text;

/** Says what a change of the clocks means for a time, where it means anything. */
final class Clocks {
    private Clocks() {}

    static Optional<Text> warning(Rhythm rhythm, LocalDateTime local) {
        return switch (rhythm.clocks(local)) {
            case PLAIN -> Optional.empty();
            case SKIP -> Optional.of(Text.of("call.clocks-skip", local.toLocalDate()));
            case REPEAT -> Optional.of(Text.of("call.clocks-repeat", local.toLocalDate()));
        };
    }
}
