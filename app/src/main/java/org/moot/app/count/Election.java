package org.moot.app.count;

import java.util.List;
import org.moot.count.Lot;

/**
 * One election as a file holds it, ready to be counted.
 *
 * @param title its name in the file, or the file's
 * @param lotFrom where the order of the lot comes from
 */
record Election(String title, Method method, int seats, List<String> options, Lot lot, LotFrom lotFrom, Box box) {
    Election {
        options = List.copyOf(options);
    }

    /** Who fixed the order that ties end in. */
    enum LotFrom {
        /** The file names it. */
        FILE,
        /** It was drawn from a seed on the command line. */
        SEED,
        /** Nobody did: the options as they stand. */
        ORDER
    }
}
