package org.moot.app.rules.planted.command;

import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Breaks rule 8: not final, and another one uses it. */
class OpenCommand implements Command {
    @Override
    public String name() {
        return "planted";
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        return Post.of();
    }

    /** Uses another command. */
    static final class UsesAnother extends OpenCommand {
        private final OpenCommand other = new OpenCommand();

        @Override
        public Post perform(Asked asked) {
            return other.perform(asked);
        }
    }
}
