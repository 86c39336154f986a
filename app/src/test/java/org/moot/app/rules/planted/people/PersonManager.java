package org.moot.app.rules.planted.people;

/** Breaks rule 7: a name that says nothing. */
class PersonManager {}
