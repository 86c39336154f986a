package org.moot.app.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.matrix.say.Picture;
import org.moot.matrix.say.Pictures;

/** The same pictures of results as elsewhere. */
final class DrawnForMatrix implements Pictures {
    private final DrawnResults drawn = new DrawnResults();

    @Override
    public Optional<Picture> of(List<String> names, Block.Tally tally, Locale language) {
        return drawn.of(names, tally, language).map(it -> new Picture(it.png(), it.alternative()));
    }
}
