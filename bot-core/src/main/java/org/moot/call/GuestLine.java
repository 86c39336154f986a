package org.moot.call;

import org.moot.call.attendance.Attendance.Guest;
import org.moot.call.attendance.Sitting;

/** The short sign by which a guest is meant whom nobody recognised; it stays, whatever else becomes known. */
final class GuestLine {
    private static final int LENGTH = 5;

    private GuestLine() {}

    static String of(Guest guest) {
        return of(guest.sittings().getFirst());
    }

    static boolean means(String typed, Guest guest) {
        return guest.sittings().stream().anyMatch(it -> of(it).equals(typed));
    }

    private static String of(Sitting sitting) {
        return Fingerprint.of(sitting.instance() + "|" + sitting.visit()).substring(0, LENGTH);
    }
}
