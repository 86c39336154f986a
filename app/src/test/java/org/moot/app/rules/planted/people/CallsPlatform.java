package org.moot.app.rules.planted.people;

import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;

/** Breaks rule 10: calls a platform. */
class CallsPlatform {
    Place door(Platform platform) {
        return platform.door(new Account("console", "ana"));
    }
}
