package org.moot.count;

import java.util.List;

/**
 * How a result came about, every step tried with the numbers that decided it; the same story is text, a card and a
 * page.
 */
public record Story(List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }
}
