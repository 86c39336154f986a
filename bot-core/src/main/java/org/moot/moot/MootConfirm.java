package org.moot.moot;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Confirms, as the second person, that a message is hidden or somebody is muted. */
final class MootConfirm implements Command {
    private final Parameter<Measure> measure;
    private final Moderation moderation;
    private final Floor floor;
    private final Here here;

    MootConfirm(Parameter<Measure> measure, Moderation moderation, Floor floor, Here here) {
        this.measure = measure;
        this.moderation = moderation;
        this.floor = floor;
        this.here = here;
    }

    @Override
    public String name() {
        return "moot confirm";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(measure);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Measure confirmed = asked.the(measure);
        PersonId by = PersonId.asking(asked);
        floor.check(by, confirmed.assembly(), asked.now());
        return MeasureAnswer.of(moderation.confirm(confirmed, by, here.thread(asked.request()), asked.now()));
    }
}
