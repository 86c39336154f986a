package org.moot.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.time.Leases;

/** Who holds what; all of it is lost at once with {@link #lose}. */
public final class LeasesInMemory implements Leases {
    private final Map<String, Lease> held = new HashMap<>();

    @Override
    public synchronized Optional<Lease> take(String what) {
        if (held.containsKey(what)) {
            return Optional.empty();
        }
        var lease = new Held(what);
        held.put(what, lease);
        return Optional.of(lease);
    }

    @Override
    public synchronized int held() {
        return held.size();
    }

    /** As when the database is lost. */
    public synchronized void lose() {
        held.clear();
    }

    private final class Held implements Lease {
        private final String what;

        Held(String what) {
            this.what = what;
        }

        @Override
        public boolean isHeld() {
            synchronized (LeasesInMemory.this) {
                return held.get(what) == this;
            }
        }

        @Override
        public void close() {
            synchronized (LeasesInMemory.this) {
                held.remove(what, this);
            }
        }
    }
}
