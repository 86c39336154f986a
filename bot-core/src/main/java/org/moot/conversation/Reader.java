package org.moot.conversation;

import java.time.ZoneId;
import java.util.Locale;

/** For whom words are chosen: the asker for private answers, the assembly for public ones. */
public record Reader(Locale language, ZoneId zone) {}
