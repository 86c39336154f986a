package org.moot.app.run;

import org.moot.app.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what cannot be because it was not set, and nothing else. */
final class WhereWeAre {
    private static final Logger LOG = LoggerFactory.getLogger(WhereWeAre.class);

    private WhereWeAre() {}

    static void say(Settings settings) {
        if (settings.discord().isEmpty()) {
            LOG.info("Moot is not on Discord, because MOOT_DISCORD_TOKEN is not set");
        }
        if (settings.matrix().isEmpty()) {
            LOG.info("Moot is not on Matrix, because MOOT_MATRIX_HOMESERVER is not set");
        }
        if (settings.web().publicAddress().isEmpty()) {
            LOG.info("Nobody from outside reads the library, because MOOT_PUBLIC_ADDRESS is not set");
        }
        if (settings.zoom().isEmpty()) {
            LOG.info("No calls are held on Zoom, because MOOT_ZOOM_ACCOUNT is not set; call link gives an address");
        } else if (settings.zoom().filter(it -> !it.isTold()).isPresent()) {
            LOG.info("Zoom tells nothing of who comes, because MOOT_ZOOM_WEBHOOK_SECRET is not set; its reports count");
        }
    }
}
