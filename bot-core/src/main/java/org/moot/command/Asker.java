package org.moot.command;

import java.util.Optional;
import java.util.UUID;
import org.moot.conversation.Reader;

/**
 * Who asks, as far as the way in needs to know.
 *
 * @param person the person's id; empty for the clock
 */
public record Asker(Optional<UUID> person, String name, Reader reader) {}
