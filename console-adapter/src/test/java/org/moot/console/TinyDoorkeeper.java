package org.moot.console;

import java.util.Optional;
import org.moot.command.Asked;
import org.moot.command.Asker;
import org.moot.command.Doorkeeper;
import org.moot.command.Permission;
import org.moot.command.Request;
import org.moot.conversation.Reader;

/** Lets everybody in under the name they come with. */
record TinyDoorkeeper(Reader house) implements Doorkeeper {
    @Override
    public Asker who(Request request) {
        return new Asker(Optional.empty(), request.shownName(), house);
    }

    @Override
    public Asker known(Request request) {
        return who(request);
    }

    @Override
    public Reader reader(Request request) {
        return house;
    }

    @Override
    public void check(Permission needed, Asked asked) {
        // everybody may
    }
}
