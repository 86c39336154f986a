package org.moot.scene;

import org.moot.command.Reply;
import org.moot.conversation.Block;
import org.moot.conversation.Text;

/**
 * An answer as somebody read it.
 *
 * @param key the key of the first sentence, of the refusal's reason where it was refused
 */
public record Heard(Reply.Outcome outcome, String key, String words) {

    public static Heard of(Reply reply) {
        return new Heard(reply.outcome(), key(reply), Spoken.aloud(reply.post(), reply.reader()));
    }

    private static String key(Reply reply) {
        Text first = switch (reply.post().blocks().getFirst()) {
            case Block.Title title -> title.text();
            case Block.Prose prose -> prose.text();
            default -> Text.of("");
        };
        boolean isRefusal = first.key().equals("command.refused");
        return isRefusal ? ((Text) first.args().getFirst()).key() : first.key();
    }

    public boolean isRefused() {
        return outcome == Reply.Outcome.REFUSED;
    }
}
