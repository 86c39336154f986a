package org.moot.storage.keys;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * All keys in one file of the house's folder, 64 bytes each at the place of its number, wrapped with AES-256-GCM. A hundred
 * thousand persons are 6 MB. Several instances may have the file open: nobody writes where another one writes. A record is a
 * mark (nothing yet, a key, gone), a nonce of 12 bytes and the wrapped key of 48.
 */
public final class FilePersonKeys implements PersonKeys, AutoCloseable {
    static final String NAME = "persons.keys";
    private static final int RECORD = 64;
    private static final int HEAD = 4;
    private static final int KEY = 32;
    private static final byte NOTHING = 0;
    private static final byte THERE = 1;
    private static final byte GONE = 2;

    private static final int MOST_UNWRAPPED = 5_000;

    /** Two, because nobody who reads has to wait for a disk; no channels, which one interrupt would close for all. */
    private final RandomAccessFile readFrom;

    private final RandomAccessFile writeTo;
    private final SecretKey wrapping;
    private final SecureRandom random = new SecureRandom();

    /** Keys that were unwrapped, each good as long as the file says the same of it. */
    private final Map<Long, Unwrapped> unwrapped = new ConcurrentHashMap<>();

    /**
     * Makes the file where there is none, for its owner alone.
     *
     * @param folder of the house's keys
     * @throws UncheckedIOException when it cannot be made, read or written
     */
    public FilePersonKeys(Path folder, SecretKey wrapping) {
        this.wrapping = wrapping;
        try {
            Path path = folder.resolve(NAME);
            writeTo = new RandomAccessFile(path.toFile(), "rw");
            readFrom = new RandomAccessFile(path.toFile(), "r");
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void make(List<Long> numbers) {
        for (long number : numbers) {
            if (isKnown(number)) {
                throw new IllegalStateException("a key that is there already is not made anew: " + number);
            }
            write(number, wrapped(number));
        }
        sync();
    }

    @Override
    public Optional<SecretKey> find(long number) {
        byte[] record = read(number);
        return switch (record[0]) {
            case THERE -> Optional.of(unwrapped(record, number));
            case GONE -> {
                unwrapped.remove(number);
                yield Optional.empty();
            }
            default -> throw new IllegalStateException("the key of a person is missing: " + number);
        };
    }

    @Override
    public void destroy(long number) {
        byte[] record = new byte[RECORD];
        record[0] = GONE;
        write(number, record);
        unwrapped.remove(number);
        sync();
    }

    @Override
    public List<Long> gone() {
        return LongStream.rangeClosed(0, highest())
                .filter(number -> read(number)[0] == GONE)
                .boxed()
                .toList();
    }

    @Override
    public boolean isKnown(long number) {
        return read(number)[0] != NOTHING;
    }

    @Override
    public long highest() {
        synchronized (readFrom) {
            try {
                return Math.max(0, readFrom.length() / RECORD - 1);
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private byte[] wrapped(long number) {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return ByteBuffer.allocate(RECORD)
                .put(0, THERE)
                .put(HEAD, AesGcm.seal(key, about(number), wrapping))
                .array();
    }

    private SecretKey unwrapped(byte[] record, long number) {
        Unwrapped before = unwrapped.get(number);
        if (before != null && Arrays.equals(before.record(), record)) {
            return before.key();
        }
        SecretKey key = unwrap(record, number);
        if (unwrapped.size() >= MOST_UNWRAPPED) {
            unwrapped.clear();
        }
        unwrapped.put(number, new Unwrapped(record, key));
        return key;
    }

    private SecretKey unwrap(byte[] record, long number) {
        try {
            byte[] key =
                    AesGcm.open(Arrays.copyOfRange(record, HEAD, HEAD + KEY + AesGcm.MORE), about(number), wrapping);
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of a person is damaged: " + number, e);
        }
    }

    private static byte[] about(long number) {
        return ("moot-person-key-v1 " + number).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] read(long number) {
        byte[] record = new byte[RECORD];
        synchronized (readFrom) {
            try {
                long at = Math.multiplyExact(number, RECORD);
                if (at + RECORD <= readFrom.length()) {
                    readFrom.seek(at);
                    readFrom.readFully(record);
                }
                return record;
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private void write(long number, byte[] record) {
        synchronized (writeTo) {
            try {
                writeTo.seek(Math.multiplyExact(number, RECORD));
                writeTo.write(record);
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private void sync() {
        try {
            writeTo.getFD().sync();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static UncheckedIOException unusable(IOException e) {
        return new UncheckedIOException("the keys of persons cannot be used", e);
    }

    private record Unwrapped(byte[] record, SecretKey key) {}

    @Override
    public void close() {
        try (readFrom) {
            writeTo.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }
}
