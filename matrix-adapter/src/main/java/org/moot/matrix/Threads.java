package org.moot.matrix;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last that was said in each thread, to which clients that know no threads see the next as an answer. */
final class Threads {
    private static final int REMEMBERED = 2000;

    private final Map<String, String> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void said(String root, String event) {
        last.put(root, event);
    }

    /** The root itself where nothing is known. */
    synchronized String last(String root) {
        return last.getOrDefault(root, root);
    }
}
