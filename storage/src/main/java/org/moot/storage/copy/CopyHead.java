package org.moot.storage.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.moot.conversation.Refusal;

/**
 * What a copy is of.
 *
 * @param taken when its snapshot was taken, by the database's own clock
 * @param schema the version of the tables, as Flyway has it
 * @param installation the random name of the installation
 * @param demo whether it is a demo's
 * @param signed how many entries of the record were signed last, 0 before the first time; {@code root} over them, in hex
 */
public record CopyHead(Instant taken, String schema, UUID installation, boolean demo, long signed, String root) {
    private static final String FIRST_LINE = "moot copy 1";

    void writeTo(Writer out) throws IOException {
        out.write(FIRST_LINE + "\n");
        out.write("taken " + taken + "\n");
        out.write("schema " + schema + "\n");
        out.write("installation " + installation + "\n");
        out.write("demo " + demo + "\n");
        out.write("signed " + signed + "\n");
        out.write("root " + root + "\n");
    }

    static CopyHead readFrom(CopyText in) throws IOException {
        try {
            Refusal.unless(in.line().equals(FIRST_LINE), "storage.copy-newer-format");
            return new CopyHead(
                    Instant.parse(in.value("taken")),
                    in.value("schema"),
                    UUID.fromString(in.value("installation")),
                    Boolean.parseBoolean(in.value("demo")),
                    Long.parseLong(in.value("signed")),
                    in.value("root"));
        } catch (DateTimeException | IllegalArgumentException | EOFException e) {
            throw Refusal.because("storage.copy-none");
        }
    }
}
