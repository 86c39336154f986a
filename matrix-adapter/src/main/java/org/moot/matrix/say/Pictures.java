package org.moot.matrix.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Block;

/** Draws results to be looked at, beside the words that say the same. */
public interface Pictures {

    /** Draws none: the words say everything. */
    Pictures NONE = (names, tally, language) -> Optional.empty();

    /**
     * Draws the numbers of a result; may take a second. Empty where the machine cannot draw.
     *
     * @param names of the options, as people typed them
     */
    Optional<Picture> of(List<String> names, Block.Tally tally, Locale language);
}
