package org.moot.app.rules.planted.people;

/** Breaks rule 1: core reaches out. */
class KnowsStorage {
    org.moot.app.rules.planted.storage.PublicThing reached = new org.moot.app.rules.planted.storage.PublicThing();
}
