package org.moot.command;

import org.moot.conversation.Reader;

/** Knows who somebody is and what they may; implemented by people and assemblies. Called inside the transaction. */
public interface Doorkeeper {

    /** The person behind the request's account, met for the first time if need be. */
    Asker who(Request request);

    /** The same for a form that is being filled in: a stranger stays one, and nobody is met because of it. */
    Asker known(Request request);

    /** How somebody reads whom a repeated request comes from; nobody is met because of it. */
    Reader reader(Request request);

    /**
     * Refuses when the asker lacks the right.
     *
     * @throws org.moot.conversation.Refusal saying which right is missing and how one gets it
     */
    void check(Permission needed, Asked asked);
}
