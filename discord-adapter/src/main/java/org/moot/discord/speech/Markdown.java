package org.moot.discord.speech;

import org.moot.conversation.Speech;

/** Discord's markdown, to and from what was meant. */
public final class Markdown {
    private Markdown() {}

    /** Whatever it is, something is read: marks that mark nothing are words. */
    public static Speech read(String content, Names names) {
        String lines = content.replace("\r\n", "\n").replace('\r', '\n');
        return new Speech(new Blocks(names).read(lines));
    }

    /** Nothing in it calls anybody, and nothing that was typed is a mark. */
    public static String write(Speech speech) {
        return Writing.of(speech);
    }
}
