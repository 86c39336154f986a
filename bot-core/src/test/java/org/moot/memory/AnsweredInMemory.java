package org.moot.memory;

import java.time.Instant;
import org.moot.call.Answered;

/** Marks of what was answered. */
final class AnsweredInMemory implements Answered {
    private final Table<String, Marked> marks;

    AnsweredInMemory(Desk desk) {
        marks = new Table<>(desk);
    }

    @Override
    public boolean has(String mark) {
        return marks.has(mark);
    }

    @Override
    public void add(String mark, Instant at) {
        marks.putIfAbsent(mark, new Marked(mark, at));
    }

    @Override
    public void forget(Instant before) {
        marks.all(it -> it.at().isBefore(before)).toList().forEach(it -> marks.remove(it.mark()));
    }

    private record Marked(String mark, Instant at) {}
}
