package org.moot.app.count;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.moot.conversation.Text;

/** {@code ./moot count}: nothing is printed before everything was read and counted. */
public final class Counting {
    private static final int WELL = 0;
    private static final int NOT_COUNTED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Say say = new Say();

    public Counting(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** 0 when everything was counted, 2 when nothing was, with the reason on the error stream. */
    public int run(List<String> arguments) throws IOException {
        if (arguments.contains("--help")) {
            out.println(say.of("usage"));
            return WELL;
        }
        Asked asked;
        try {
            asked = Asked.read(arguments);
        } catch (Fault fault) {
            err.println(say.text(fault.words()));
            err.println(say.of("usage"));
            return NOT_COUNTED;
        }
        try (var spool = new Spool()) {
            count(asked, spool);
            spool.release(out);
            return WELL;
        } catch (Fault fault) {
            return notCounted(asked, fault.words());
        } catch (OutOfMemoryError e) {
            return notCounted(asked, Text.of("counting.memory"));
        }
    }

    private int notCounted(Asked asked, Text why) {
        err.println(say.of("not-counted", asked.file().toString(), why));
        return NOT_COUNTED;
    }

    private void count(Asked asked, Spool spool) throws IOException {
        long size = Files.isRegularFile(asked.file()) ? Files.size(asked.file()) : 0;
        var progress = new Progress(size, System::nanoTime, text -> err.println(say.text(text)));
        var writer = new PrintWriter(spool, false, StandardCharsets.UTF_8);
        Reports report = asked.json() ? new JsonReports(spool) : new TextReports(asked, say, writer);
        ElectionFile.read(
                asked,
                progress,
                asked.picture().<Reports>map(file -> new Picture(file, report)).orElse(report));
        if (writer.checkError()) {
            throw Fault.of("unwritten");
        }
    }
}
