package org.moot.app.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.discord.Pictures;
import org.moot.pictures.NoFont;
import org.moot.pictures.ResultPicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the results of votes where this machine has fonts. */
final class DrawnResults implements Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(DrawnResults.class);

    @Override
    public Optional<Picture> of(List<String> names, Block.Tally tally, Locale language) {
        try {
            var picture = ResultPicture.of(names, tally, language);
            return Optional.of(new Picture(picture.png(), picture.text()));
        } catch (NoFont e) {
            LOG.info("results are shown without a picture: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
