package org.moot.app.count;

/** Takes results in the order in which they come. */
interface Reports {
    /** @param several whether the file holds an array, be it of one */
    void begin(boolean several);

    void take(Counted counted);

    void end();
}
