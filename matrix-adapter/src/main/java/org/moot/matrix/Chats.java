package org.moot.matrix;

/** Rooms, the chats with one person alone, and what is said in them. */
record Chats(Rooms rooms, Doors doors, Voice voice, Threads threads) {

    static Chats of(Connection connection) {
        var rooms = new Rooms(connection);
        return new Chats(rooms, new Doors(connection, rooms), new Voice(connection, rooms), new Threads());
    }
}
