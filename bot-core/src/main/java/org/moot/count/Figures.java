package org.moot.count;

import java.util.List;

/** Several options in a story with a number each, told as a list: <i>B 3, C 2, D 2</i>. */
public record Figures(List<Figure> figures) {
    public Figures {
        figures = List.copyOf(figures);
    }
}
