package org.moot.console;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the console is told at its start.
 *
 * @param directory for its journal and what it keeps between two starts
 * @param name what its person is called, where that is known; somebody at a terminal is asked once, at the first start
 */
public record ConsoleSettings(Path directory, Optional<String> name) {}
