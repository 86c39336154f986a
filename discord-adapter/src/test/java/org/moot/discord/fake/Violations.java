package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;

/** What Discord would not have taken. After a test there is none, unless the test expects it. */
public final class Violations {
    private final List<String> all = new ArrayList<>();

    synchronized void add(String what) {
        all.add(what);
    }

    public synchronized List<String> all() {
        return List.copyOf(all);
    }

    public synchronized List<String> take() {
        List<String> taken = List.copyOf(all);
        all.clear();
        return taken;
    }
}
