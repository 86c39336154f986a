package org.moot.command;

/** What somebody must be allowed to do before a command is performed. Implemented by the features that know rights. */
public interface Permission {

    /** The right's name, as the table of rights in the docs prints it, such as {@code in-assembly}. */
    String key();

    /** Whether somebody of this kind has it; the table of rights in the docs says so, and a test holds it against the gate. */
    boolean has(Standing standing);

    /** For commands that only a deadline gives, never a person. */
    Permission CLOCK = new Permission() {
        @Override
        public String key() {
            return "clock";
        }

        @Override
        public boolean has(Standing standing) {
            return standing == Standing.CLOCK;
        }
    };

    /** For commands that a stranger may give with the first message. */
    Permission ANYBODY = new Permission() {
        @Override
        public String key() {
            return "anybody";
        }

        @Override
        public boolean has(Standing standing) {
            return standing != Standing.CLOCK;
        }
    };
}
