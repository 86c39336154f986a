package org.moot.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.moot.contract.EveryContract;
import org.moot.contract.Ground;

/** What the embedded PostgreSQL keeps, one of version 15 keeps too, as an outside database. */
@Tag("slow")
class OldestPostgresKeepsEveryContractTest extends EveryContract {

    private static Optional<InstalledPostgres> postgres = Optional.empty();
    private static Optional<Storage> storage = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        if (!InstalledPostgres.isThere()) {
            System.err.println("NOT TESTED on PostgreSQL 15: it is not installed (apt install postgresql-15)");
        }
        assumeTrue(InstalledPostgres.isThere(), "PostgreSQL 15 is not installed");
        Path directory = TestStorage.directory();
        postgres = Optional.of(InstalledPostgres.start(directory));
        storage = Optional.of(
                Storage.open(StorageSettings.outside(postgres.get().address(), directory.resolve("moot"), true)));
    }

    @AfterAll
    static void stop() throws Exception {
        storage.ifPresent(Storage::close);
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }

    @Override
    protected Ground ground() {
        return new PostgresGround(storage.orElseThrow());
    }
}
