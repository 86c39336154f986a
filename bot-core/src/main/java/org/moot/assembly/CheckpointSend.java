package org.moot.assembly;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;

/** Says what the record was signed as, at its hour. */
final class CheckpointSend implements ByTheClock {
    static final String NAME = "checkpoint send";
    static final String ASSEMBLY = "assembly";
    static final String SAID = "said";

    private static final Parameter<Long> WHERE = Parameters.number(ASSEMBLY, "3");
    private static final Parameter<Long> SIZE = Parameters.number(SAID, "1200");

    private final Witnessing witnessing;

    CheckpointSend(Witnessing witnessing) {
        this.witnessing = witnessing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WHERE, SIZE);
    }

    @Override
    public void at(Asked asked) {
        witnessing.send(new AssemblyId(asked.the(WHERE)), asked.the(SIZE), asked.now());
    }
}
