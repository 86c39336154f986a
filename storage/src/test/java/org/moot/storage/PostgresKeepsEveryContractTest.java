package org.moot.storage;

import org.moot.contract.EveryContract;
import org.moot.contract.Ground;

/** What memory keeps, PostgreSQL keeps too. */
class PostgresKeepsEveryContractTest extends EveryContract {

    private final Ground ground = new PostgresGround(TestStorage.shared());

    @Override
    protected Ground ground() {
        return ground;
    }
}
