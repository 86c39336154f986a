package org.moot.app.count;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Holds back what is to be printed until everything was counted: in memory, and in a temporary file if it is much. */
final class Spool extends OutputStream {
    private static final int MUCH = 1 << 22;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream inFile;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        memory.write(bytes, offset, length);
        if (memory.size() > MUCH) {
            memory.writeTo(file());
            memory.reset();
        }
    }

    private OutputStream file() throws IOException {
        if (inFile == null) {
            file = Files.createTempFile("moot-count", ".txt");
            inFile = new BufferedOutputStream(Files.newOutputStream(file));
        }
        return inFile;
    }

    void release(OutputStream out) throws IOException {
        if (file != null && inFile != null) {
            inFile.flush();
            Files.copy(file, out);
        }
        memory.writeTo(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (file != null && inFile != null) {
            inFile.close();
            Files.deleteIfExists(file);
        }
    }
}
