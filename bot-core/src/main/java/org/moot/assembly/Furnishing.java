package org.moot.assembly;

import org.moot.conversation.Place;

/** What is opened in a hall that an assembly has just got, so that every hall has the same threads; implemented by the moots. */
public interface Furnishing {
    void furnish(AssemblyId assembly, Place hall);
}
