package org.moot.app;

import java.nio.file.Path;
import java.util.Map;
import org.moot.app.settings.Settings;

/** Where the tests of this module find the project, and keep what they share. */
public final class Target {
    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /** A data folder of which only the unpacked PostgreSQL is used. */
    public static final Path SHARED = Path.of("target", "moot").toAbsolutePath();

    private Target() {}

    /** What holds when nothing is set; PostgreSQL is unpacked once for all tests. */
    public static Settings settings() {
        return Settings.read(Map.of("MOOT_DATA", SHARED.toString()));
    }
}
