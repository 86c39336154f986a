package org.moot.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/** Calls somebody in a hall whose direct messages are closed, without a word of what it is about. */
final class Calling {
    private final Known known;
    private final Pen pen;
    private final Hiding hiding;

    Calling(Known known, Pen pen) {
        this.known = known;
        this.pen = pen;
        this.hiding = new Hiding(pen);
    }

    /** In the words of the house. */
    Pen pen() {
        return pen;
    }

    Hiding hiding() {
        return hiding;
    }

    List<Place> hallsOf(Account account) {
        return known.hallsOf(account);
    }

    /** The buttons answer whoever presses them, privately. */
    MessageCreateData call(String user, Sheet sheet) {
        String words = "<@" + user + "> " + pen.say("discord.door-closed");
        return sheet.saying(words).message(0);
    }
}
