package org.moot.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moot.conversation.Place;

/**
 * What the address of a place on the console stands for: {@code policy}, {@code policy/17} or {@code @ana}. Those of the
 * second platform that a console can play end in its name, {@code policy@console2}.
 */
sealed interface Address {
    String PLATFORM = "console";
    /** In demos and transcripts the console is two platforms, so that one assembly can be seen to meet on both. */
    String SECOND = "console2";

    Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");

    String platform();

    /** The address on its platform. */
    String local();

    /** The address on the console as a whole. */
    default String written() {
        return written(local(), platform());
    }

    /** A name, and the platform where that is the second. */
    static String written(String name, String platform) {
        return platform.equals(PLATFORM) ? name : name + "@" + platform;
    }

    default Place place() {
        return new Place(platform(), local());
    }

    record Hall(String platform, String name) implements Address {
        Hall(String name) {
            this(PLATFORM, name);
        }

        @Override
        public String local() {
            return name;
        }
    }

    /**
     * @param opening the number of the message that opened it
     */
    record Thread(String platform, String hallName, long opening) implements Address {
        Thread(String hallName, long opening) {
            this(PLATFORM, hallName, opening);
        }

        @Override
        public String local() {
            return hallName + "/" + opening;
        }
    }

    /** Seen by one person alone. */
    record Door(String platform, String account) implements Address {
        Door(String account) {
            this(PLATFORM, account);
        }

        @Override
        public String local() {
            return "@" + account;
        }
    }

    /** The hall it is, or is in; empty for a door. */
    default Optional<Hall> hall() {
        return switch (this) {
            case Hall hall -> Optional.of(hall);
            case Thread thread -> Optional.of(new Hall(thread.platform(), thread.hallName()));
            case Door door -> Optional.empty();
        };
    }

    static boolean isOurs(String platform) {
        return platform.equals(PLATFORM) || platform.equals(SECOND);
    }

    /** What somebody typed, as a name and a platform of the console: {@code ana@console2}. */
    static Address.Hall split(String typed) {
        int at = typed.lastIndexOf('@');
        boolean hasPlatform = at > 0 && isOurs(typed.substring(at + 1));
        return hasPlatform
                ? new Hall(typed.substring(at + 1), typed.substring(0, at).strip())
                : new Hall(typed.strip());
    }

    static Optional<Hall> hallCalled(String typed) {
        return Optional.of(split(typed.strip().toLowerCase(Locale.ROOT)))
                .filter(hall -> NAME.matcher(hall.name()).matches());
    }

    /** Empty for a place that the console never made. */
    static Optional<Address> of(Place place) {
        return isOurs(place.platform()) ? of(place.platform(), place.address()) : Optional.empty();
    }

    static Optional<Address> of(String written) {
        Hall split = split(written);
        return of(split.platform(), split.name());
    }

    private static Optional<Address> of(String platform, String local) {
        if (local.startsWith("@")) {
            return Optional.of(new Door(platform, local.substring(1)));
        }
        int slash = local.indexOf('/');
        if (slash < 0) {
            return Optional.of(new Hall(platform, local.toLowerCase(Locale.ROOT)))
                    .filter(hall -> NAME.matcher(hall.name()).matches())
                    .map(Address.class::cast);
        }
        String number = local.substring(slash + 1);
        return number.matches("[0-9]{1,18}")
                ? Optional.of(new Thread(platform, local.substring(0, slash), Long.parseLong(number)))
                : Optional.empty();
    }
}
