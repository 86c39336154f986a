package org.moot.command;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;

/** Knows everybody as Ana; nobody has the right called never. */
record EverybodyIsAna(UUID ana) implements Doorkeeper {
    static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    static final Reader HERS = new Reader(Locale.FRENCH, ZoneId.of("Europe/Paris"));

    @Override
    public Asker who(Request request) {
        return new Asker(request.account().map(account -> ana), "ana", reader(request));
    }

    @Override
    public Asker known(Request request) {
        return who(request);
    }

    @Override
    public Reader reader(Request request) {
        return request.account().map(account -> HERS).orElse(HOUSE);
    }

    @Override
    public void check(Permission needed, Asked asked) {
        Refusal.when(needed.key().equals("never"), "office.never");
    }
}
