package org.moot.app.count;

/** Where something stands in a file, both from 1; a column is a cell of a table, and a character elsewhere. */
record At(long line, long column) {}
