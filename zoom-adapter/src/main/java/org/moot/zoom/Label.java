package org.moot.zoom;

/** Zoom's rate labels, with how many calls a second it allows the smaller paid plans, of all apps of an account together. */
enum Label {
    LIGHT(30),
    MEDIUM(20),
    HEAVY(10);

    private final int aSecond;

    Label(int aSecond) {
        this.aSecond = aSecond;
    }

    /** Half of it is ours, because others use the account too. */
    int ours() {
        return aSecond / 2;
    }
}
