package org.moot.memory;

import java.time.LocalDate;
import org.moot.call.Rations;

/** What was used on a day. */
final class RationsInMemory implements Rations {
    private final Table<Key, Integer> used;

    RationsInMemory(Desk desk) {
        used = new Table<>(desk);
    }

    @Override
    public int used(String what, LocalDate day) {
        return used.find(new Key(what, day)).orElse(0);
    }

    @Override
    public boolean use(String what, LocalDate day, int most) {
        int before = used(what, day);
        if (before >= most) {
            return false;
        }
        used.put(new Key(what, day), before + 1);
        return true;
    }

    @Override
    public void isUsed(String what, LocalDate day, int atLeast) {
        used.put(new Key(what, day), Math.max(atLeast, used(what, day)));
    }

    private record Key(String what, LocalDate day) {}
}
