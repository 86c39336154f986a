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

        @Override
        public void saidAnew(Message message) {}

        @Override
        public void gone(Message message) {}

        @Override
        public void marked(Message message, String by, String sign, boolean takenBack) {}
    };

    void said(Message message);

    void revised(Message before, Message now);

    /** Hidden, or shown again, as the message says. */
    void hidden(Message message);

    /** What a person said says something else now. */
    void saidAnew(Message message);

    /** What a person said is gone. */
    void gone(Message message);

    /** @param by who marked it */
    void marked(Message message, String by, String sign, boolean takenBack);
}
