package org.moot.assembly;

/** Something that belongs to an assembly, so that a command about it needs rights there. */
public interface Belonging {
    AssemblyId assembly();
}
