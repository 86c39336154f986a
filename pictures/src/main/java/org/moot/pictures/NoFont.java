package org.moot.pictures;

/** The machine has no fonts, so no picture can be drawn; its text can still be had. */
public final class NoFont extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NoFont(Throwable cause) {
        super(
                "Pictures need fontconfig and at least one font, and this machine has none. "
                        + "On Debian: apt-get install fontconfig fonts-dejavu-core",
                cause);
    }
}
