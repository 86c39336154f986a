package org.moot.app.run;

import java.time.InstantSource;
import java.util.Optional;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.settings.Settings;
import org.moot.conversation.Faces;
import org.moot.conversation.Words;
import org.moot.discord.Bot;
import org.moot.discord.Discord;
import org.moot.discord.Known;
import org.moot.web.face.Portraits;

/** Moot on Discord, where it is set to be there. */
final class OnDiscord {
    private OnDiscord() {}

    static Optional<Discord> of(Settings settings, Stores stores, Portraits portraits) {
        var faces = new Faces(portraits, Portraits.KEPT.dividedBy(2));
        return settings.discord()
                .map(it -> new Discord(
                        it,
                        new Words(),
                        Known.by(stores),
                        new DrawnResults(),
                        faces,
                        settings.party().house()));
    }

    static Bot bot(Core core, Settings settings, InstantSource clock) {
        return new Bot(
                core.commands(),
                core.dispatcher(),
                core.form(),
                core.talk(),
                core.words(),
                clock,
                InstantSource.system(),
                settings.party().house());
    }
}
