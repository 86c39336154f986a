package org.moot.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moot.conversation.Place;

/** What the address of a place on the console stands for: {@code policy}, {@code policy/17} or {@code @ana}. */
sealed interface Address {
    String PLATFORM = "console";
    Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");

    String written();

    default Place place() {
        return new Place(PLATFORM, written());
    }

    record Hall(String name) implements Address {
        @Override
        public String written() {
            return name;
        }
    }

    /**
     * @param opening the number of the message that opened it
     */
    record Thread(String hallName, long opening) implements Address {
        @Override
        public String written() {
            return hallName + "/" + opening;
        }
    }

    /** Seen by one person alone. */
    record Door(String account) implements Address {
        @Override
        public String written() {
            return "@" + account;
        }
    }

    /** The hall it is, or is in; empty for a door. */
    default Optional<Hall> hall() {
        return switch (this) {
            case Hall hall -> Optional.of(hall);
            case Thread thread -> Optional.of(new Hall(thread.hallName()));
            case Door door -> Optional.empty();
        };
    }

    static Optional<Hall> hallCalled(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                .filter(name -> NAME.matcher(name).matches())
                .map(Hall::new);
    }

    /** Empty for a place that the console never made. */
    static Optional<Address> of(Place place) {
        return place.platform().equals(PLATFORM) ? of(place.address()) : Optional.empty();
    }

    static Optional<Address> of(String written) {
        if (written.startsWith("@")) {
            return Optional.of(new Door(written.substring(1)));
        }
        int slash = written.indexOf('/');
        if (slash < 0) {
            return hallCalled(written).map(Address.class::cast);
        }
        String number = written.substring(slash + 1);
        return number.matches("[0-9]{1,18}")
                ? Optional.of(new Thread(written.substring(0, slash), Long.parseLong(number)))
                : Optional.empty();
    }
}
