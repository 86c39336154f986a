package org.moot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines from a file or another program: nobody can be asked, nothing is bold, and a line that begins with | goes on. */
final class Pipe implements Screen {
    private static final Pattern MORE = Pattern.compile("\\s*\\| ?(.*)");

    private final BufferedReader in;
    private final PrintStream out;
    private Optional<String> next = Optional.empty();

    Pipe(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** The next line with those that go on; empty at the end. */
    Optional<String> read() throws IOException {
        Optional<String> first = next.isPresent() ? next : line();
        if (first.isEmpty()) {
            return first;
        }
        var words = new StringBuilder(first.get());
        next = Optional.empty();
        if (words.toString().strip().startsWith(":")) {
            return first; // no word to the console itself goes on, and whoever says :quit may send no more
        }
        next = line();
        while (next.isPresent()) {
            Matcher more = MORE.matcher(next.get());
            if (!more.matches()) {
                break;
            }
            words.append('\n').append(more.group(1));
            next = line();
        }
        return Optional.of(words.toString());
    }

    private Optional<String> line() throws IOException {
        return Optional.ofNullable(in.readLine());
    }

    @Override
    public Page page() {
        return Page.PLAIN;
    }

    @Override
    public synchronized void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }
}
