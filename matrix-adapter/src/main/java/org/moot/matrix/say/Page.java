package org.moot.matrix.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of one message, written twice: plain, to be read alone, and as HTML. */
record Page(List<Part> parts) {
    Page {
        parts = List.copyOf(parts);
    }

    String body() {
        String words = words();
        return words.isBlank() ? "…" : words;
    }

    private String words() {
        return parts.stream().map(Page::plain).collect(Collectors.joining("\n\n"));
    }

    /** How much of an event the words take: twice, as JSON. */
    int bytes() {
        return Json.size(words()) + Json.size(html());
    }

    private static String plain(Part part) {
        return switch (part) {
            case Part.Heading(var of) -> Piece.plain(of);
            case Part.Paragraph(var of) -> Piece.plain(of);
            case Part.Points(var points) ->
                points.stream()
                        .map(point -> "- " + Piece.plain(point).replace("\n", "\n  "))
                        .collect(Collectors.joining("\n"));
            case Part.Table table -> {
                var lines = new ArrayList<String>();
                lines.add(table.caption());
                lines.addAll(table.inLines());
                yield String.join("\n", lines);
            }
        };
    }

    String html() {
        var html = new Html();
        parts.forEach(part -> write(part, html));
        return html.done();
    }

    private static void write(Part part, Html html) {
        switch (part) {
            case Part.Heading(var of) -> {
                html.open("h4");
                write(of, html);
                html.close();
            }
            case Part.Paragraph(var of) -> {
                html.open("p");
                write(of, html);
                html.close();
            }
            case Part.Points(var points) -> {
                html.open("ul");
                for (List<Piece> point : points) {
                    html.open("li");
                    write(point, html);
                    html.close();
                }
                html.close();
            }
            case Part.Table table -> write(table, html);
        }
    }

    /** Folded, since it is wide, and a client that draws no tables then shows little of it. */
    private static void write(Part.Table table, Html html) {
        html.open("details").open("summary").words(table.caption()).close();
        html.open("table").open("thead").open("tr");
        table.head().forEach(cell -> html.open("th").words(cell).close());
        html.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr").open("th").words(row.getFirst()).close();
            row.stream().skip(1).forEach(cell -> html.open("td").words(cell).close());
            html.close();
        }
        html.close().close().close();
    }

    private static void write(List<Piece> pieces, Html html) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> html.words(words);
                case Piece.Strong(var of) -> {
                    html.open("strong");
                    write(of, html);
                    html.close();
                }
                case Piece.Typed(var line) -> html.open("code").words(line).close();
                case Piece.Link(var to, var of) -> {
                    if (Html.leadsSomewhere(to)) {
                        html.open("a", "href", to);
                        write(of, html);
                        html.close();
                    } else {
                        write(of, html);
                    }
                }
                case Piece.Break() -> html.open("br");
            }
        }
    }
}
