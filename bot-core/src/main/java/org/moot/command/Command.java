package org.moot.command;

import java.util.List;
import org.moot.conversation.Post;

/**
 * One thing people can do. Slash commands, typed commands, completion, buttons, help and the reference in the docs are all
 * generated from it. A command is final, uses no other command, and is documented in every bundle under
 * {@code help.<name with a dash>}.
 */
public interface Command {

    /** At most two words, such as {@code vote cast}; unique. */
    String name();

    default List<Parameter<?>> parameters() {
        return List.of();
    }

    Permission needs();

    Answers answers();

    default Storing stored() {
        return Storing.ONE;
    }

    /**
     * Does it, inside the transaction unless {@link #stored()} says {@link Storing#OWN}.
     *
     * @return what the asker reads
     * @throws org.moot.conversation.Refusal when a rule says no; everything is rolled back
     */
    Post perform(Asked asked);
}
