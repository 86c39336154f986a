package org.moot.proposal;

import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;

/** A concern, and the proposal it was raised about. */
record Raised(Concern concern, Invited about) implements Belonging {

    @Override
    public AssemblyId assembly() {
        return about.assembly();
    }
}
