package org.moot.discord.speech;

import java.util.Optional;

/** The names of what Discord's markdown knows only by numbers; empty for what is not known. */
public interface Names {
    Names NONE = new Names() {
        @Override
        public Optional<String> person(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> channel(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> role(String id) {
            return Optional.empty();
        }
    };

    Optional<String> person(String id);

    Optional<String> channel(String id);

    Optional<String> role(String id);
}
