package org.moot.app.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moot.app.settings.Settings;

/** What the machine gives: Java, room on the disk, and folders that others cannot read. */
final class Machine {
    private static final int NEEDED = 25;
    private static final long MEGA = 1024L * 1024;
    private static final long GIGA = 1024 * MEGA;
    private static final long LITTLE = 512 * MEGA;
    private static final int FULL_FROM = 90;
    private static final int HUNDRED = 100;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Settings settings;

    Machine(Settings settings) {
        this.settings = settings;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(java());
        all.add(cache());
        all.add(disk());
        all.add(folder("data folder", settings.data()));
        all.add(folder("vote keys", settings.voteKeys()));
        all.add(folder("house keys", settings.houseKeys()));
        return all;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return version >= NEEDED
                ? Finding.ok("Java", "version " + Runtime.version())
                : Finding.bad("Java", "version " + version + ". Install a JDK " + NEEDED + "; ./moot says how.");
    }

    private static Finding cache() {
        boolean isUsed = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(it -> it.startsWith("-XX:AOTCache="));
        return isUsed
                ? Finding.ok("start", "the cache that makes it fast is there.")
                : Finding.warn(
                        "start", "there is no cache that makes it fast. ./moot train makes one in half a minute.");
    }

    private Finding disk() {
        try {
            FileStore store = Files.getFileStore(nearest(settings.data()));
            long free = store.getUsableSpace();
            long full = store.getTotalSpace() == 0 ? 0 : HUNDRED - HUNDRED * free / store.getTotalSpace();
            String how = free / MEGA + " MB are free";
            if (free < LITTLE) {
                return Finding.bad("disk", how + ". A database that finds no room stops: free some now.");
            }
            return free < 2 * GIGA || full >= FULL_FROM && free < 10 * GIGA
                    ? Finding.warn("disk", how + ", " + full + " % are used. Make room before it is full.")
                    : Finding.ok("disk", how + ".");
        } catch (IOException e) {
            return Finding.warn("disk", "how much is free cannot be seen.");
        }
    }

    private static Path nearest(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /** Nobody but the owner may do anything with it or with what is in it. */
    private Finding folder(String about, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Finding.warn(
                    about, folder + " is not there. The first start makes it; after that it must not be missing.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
                return Finding.bad(about, folder + " cannot be read and written by this user. Let this user own it.");
            }
            boolean isWithoutPosix =
                    !folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            boolean isKeys = !folder.equals(settings.data());
            List<Path> open = new ArrayList<>();
            for (Path one : isWithoutPosix
                    ? List.<Path>of()
                    : Stream.concat(Stream.of(folder), inside).toList()) {
                if ((isKeys || one.equals(folder)) && isOpen(one)) {
                    open.add(one);
                }
            }
            return open.isEmpty()
                    ? Finding.ok(about, folder + (isKeys ? " and its files are" : " is") + " for this user alone.")
                    : Finding.bad(about, open.getFirst() + " can be read by others. Run: chmod -R go= " + folder);
        } catch (IOException e) {
            return Finding.bad(about, folder + " cannot be looked into. Let this user own it.");
        }
    }

    private static boolean isOpen(Path one) throws IOException {
        return !OWNER.containsAll(Files.getPosixFilePermissions(one));
    }
}
