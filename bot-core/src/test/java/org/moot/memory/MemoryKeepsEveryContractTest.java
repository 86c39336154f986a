package org.moot.memory;

import org.moot.contract.EveryContract;
import org.moot.contract.Ground;

/** Memory keeps every contract, all of them on one ground. */
class MemoryKeepsEveryContractTest extends EveryContract {
    private static final Ground GROUND = new MemoryGround();

    @Override
    protected Ground ground() {
        return GROUND;
    }
}
