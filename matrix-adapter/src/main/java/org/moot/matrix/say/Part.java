package org.moot.matrix.say;

import java.util.List;

/** A part of a message that stands on lines of its own. */
sealed interface Part {

    record Heading(List<Piece> of) implements Part {
        public Heading {
            of = List.copyOf(of);
        }
    }

    record Paragraph(List<Piece> of) implements Part {
        public Paragraph {
            of = List.copyOf(of);
        }
    }

    /** A list whose points are marked and not numbered. */
    record Points(List<List<Piece>> points) implements Part {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Rows under a head, the first cell of each being its name. Not every client draws tables, so it has a caption, and the
     * same facts are said in lines too.
     */
    record Table(String caption, List<String> head, List<List<String>> rows, List<String> inLines) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            inLines = List.copyOf(inLines);
        }
    }
}
