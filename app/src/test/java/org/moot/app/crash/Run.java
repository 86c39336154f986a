package org.moot.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moot.app.Child;
import org.moot.app.Target;
import org.moot.app.crash.Brink.Means;

/** One telling of the story on a data folder, by as many programs as it takes. */
final class Run {
    private final Path data;
    private final List<String> answered = new ArrayList<>();
    private final List<String> deaths = new ArrayList<>();

    Run(Path data) {
        this.data = data;
    }

    List<String> deaths() {
        return deaths;
    }

    /** Ends at one brink after the other, and at last not any more. */
    void through(List<Brink> brinks) throws IOException, InterruptedException {
        for (Brink brink : brinks) {
            tell(brink);
            assertThat(deaths).as("after %s", answered).endsWith(brink.name());
        }
        tell(Brink.NOWHERE);
        assertThat(answered).hasSameSizeAs(Story.lines()).allMatch(line -> line.endsWith(" DONE"));
    }

    private void tell(Brink brink) throws IOException, InterruptedException {
        Process child = Child.start(
                Teller.class,
                data.resolveSibling(data.getFileName() + ".out"),
                Target.SHARED.toString(),
                data.toString(),
                Integer.toString(answered.size() + 1),
                brink.written());
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line, brink, child);
            }
        } finally {
            child.destroyForcibly();
        }
        int code = child.waitFor();
        assertThat(code).as(brink.name() + ", " + answered).isEqualTo(brink == Brink.NOWHERE ? 0 : Trap.KILLED);
    }

    private void hear(String line, Brink brink, Process child) {
        if (line.startsWith("answered ")) {
            answered.add(line);
        }
        if (line.startsWith("at ")) {
            deaths.add(line.substring(3));
            if (brink.means() == Means.KILL) {
                child.toHandle().destroyForcibly(); // the child's streams stay open, unlike with the child's own
            }
        }
    }
}
