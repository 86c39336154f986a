package org.moot.console;

/** Sees what happens on the console, after the journal has it. Called by one thread at a time, and must not wait. */
interface Onlooker {
    Onlooker NOBODY = new Onlooker() {
        @Override
        public void said(Message message) {}

        @Override
        public void revised(Message before, Message now) {}

        @Override
        public void hidden(Message message) {}
    };

    void said(Message message);

    void revised(Message before, Message now);

    /** Hidden, or shown again, as the message says. */
    void hidden(Message message);
}
