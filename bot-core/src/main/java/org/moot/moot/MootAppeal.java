package org.moot.moot;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Effect;
import org.moot.people.PersonId;

/** Asks the assembly to lift a measure; the person concerned can, and everybody in the assembly. */
final class MootAppeal implements Command {
    private final Parameter<Measure> measure;
    private final Measures measures;
    private final Moderation moderation;
    private final Appeals appeals;
    private final Around around;

    /** Where the measure holds. */
    record Around(Assemblies assemblies, Roster roster) {}

    MootAppeal(Parameter<Measure> measure, Measures measures, Moderation moderation, Appeals appeals, Around around) {
        this.measure = measure;
        this.measures = measures;
        this.moderation = moderation;
        this.appeals = appeals;
        this.around = around;
    }

    @Override
    public String name() {
        return "moot appeal";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(measure);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly assembly =
                around.assemblies().find(asked.the(measure).assembly()).orElseThrow();
        moderation.oneAfterTheOther(assembly);
        Measure appealed = measures.find(asked.the(measure).number()).orElseThrow();
        PersonId person = PersonId.asking(asked);
        Refusal.unless(
                appealed.person().filter(person::equals).isPresent()
                        || around.roster().has(assembly.id(), person),
                "moot.appeal-not-in",
                assembly.name(),
                new Text.Typed("assembly join " + assembly.handle()));
        Refusal.unless(appealed.isInForce(asked.now()), "moot.not-in-force", appealed.number());
        appealed.appeal().ifPresent(number -> {
            throw Refusal.because("moot.appealed-already", new Text.Typed("proposal show " + number));
        });
        var lift = new Effect(LiftMeasure.KIND, Map.of(Moderation.NUMBER, Long.toString(appealed.number())));
        long proposal = appeals.open(assembly, appealed, person, lift, asked.now());
        measures.change(appealed.number(), it -> it.appealed(proposal));
        return Post.saying("moot.appealed", assembly.name(), new Text.Typed("proposal show " + proposal));
    }
}
