package org.moot.app.rules.planted.console;

/** Breaks rule 2: adapters know each other. */
class KnowsDiscord {
    org.moot.app.rules.planted.discord.Bot other = new org.moot.app.rules.planted.discord.Bot();
}
