package org.moot.assembly;

import java.time.Instant;

/** An assembly's membership in another: its people count there, each once. */
public record Seat(AssemblyId member, AssemblyId parent, Instant since) {}
