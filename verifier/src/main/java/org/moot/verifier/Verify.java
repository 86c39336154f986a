package org.moot.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Checks the bundle of a vote: exits with 0 when it is good, 2 when something is wrong, 3 when something cannot be checked. */
public final class Verify {
    private static final String USAGE = """
            verify FILE [--receipt CODE] [--keep FOLDER] [--json]

              FILE       the bundle of a vote, vote-<number>.zip
              --receipt  the code or the whole receipt of your own ballot
              --keep     a folder where the last signed state of the record is kept and compared the next time
              --json     the same for programs

            Exits with 0: good, 2: something is wrong, 3: something could not be checked, 1: not understood.
            """;
    private static final int NOT_UNDERSTOOD = 1;

    private Verify() {}

    /** What was asked for. */
    record Question(Path file, Optional<String> receipt, Optional<Path> keep, boolean json) {}

    public static void main(String[] arguments) throws IOException {
        Optional<Question> question = read(List.of(arguments));
        if (question.isEmpty()) {
            System.out.print(USAGE);
            System.exit(NOT_UNDERSTOOD);
        }
        try (InputStream zip = Files.newInputStream(question.get().file())) {
            Report report = report(zip, question.get().receipt(), question.get().keep());
            System.out.print(question.get().json() ? report.json() : report.words());
            System.exit(report.code());
        } catch (NoSuchFileException e) {
            System.out.printf("There is no file %s.%n", question.get().file());
            System.exit(NOT_UNDERSTOOD);
        }
    }

    private static Optional<Question> read(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Optional<Path> file = Optional.empty();
        Optional<String> receipt = Optional.empty();
        Optional<Path> keep = Optional.empty();
        boolean json = false;
        while (!left.isEmpty()) {
            String next = left.removeFirst();
            boolean needsMore = next.equals("--receipt") || next.equals("--keep");
            if (needsMore && left.isEmpty()
                    || !needsMore && !next.equals("--json") && (next.startsWith("-") || file.isPresent())) {
                return Optional.empty();
            }
            switch (next) {
                case "--receipt" -> receipt = Optional.of(left.removeFirst());
                case "--keep" -> keep = Optional.of(Path.of(left.removeFirst()));
                case "--json" -> json = true;
                default -> file = Optional.of(Path.of(next));
            }
        }
        boolean asked = json;
        Optional<String> code = receipt;
        Optional<Path> folder = keep;
        return file.map(it -> new Question(it, code, folder, asked));
    }

    /** Makes every check that the level allows. */
    public static Report report(InputStream zip, Optional<String> receipt, Optional<Path> keep) throws IOException {
        var report = new Report();
        var read = new Evidence[1];
        boolean readable = report.check("bundle", () -> {
            try {
                read[0] = new Evidence(Bundle.read(zip));
            } catch (IOException e) {
                throw new Unreadable("it is no zip file, or a damaged one");
            }
            return "vote %s, level %s".formatted(read[0].vote(), read[0].level());
        });
        if (readable) {
            Evidence evidence = read[0];
            new RecordChecks(evidence, keep.map(Keeping::new)).in(report);
            new VoteChecks(evidence).in(report);
            new BoxChecks(evidence).in(report);
            new BallotChecks(evidence).in(report);
            new CountChecks(evidence).in(report);
            receipt.ifPresent(it -> new ReceiptCheck(evidence, it).in(report));
        }
        return report;
    }
}
