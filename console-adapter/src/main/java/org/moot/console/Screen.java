package org.moot.console;

import java.util.List;

/** Where lines are shown. */
interface Screen {

    /** How wide it is and what it can do, now. */
    Page page();

    /** Shows lines below what is there; callable from any thread. */
    void print(List<String> lines);
}
