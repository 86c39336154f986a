package org.moot.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.assembly.Setting;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.office.Officer;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.time.Deadline;

/** Writes the summary of a decision: the secretary first, any participant where the secretary does not come. */
final class SummaryDraft implements Command {
    private static final Parameter<String> WORDS =
            Parameters.text("words", Summary.LONGEST, "We will plant a tree in every street.");

    private final Desk desk;
    private final Parameter<Decision> decision;

    SummaryDraft(Desk desk) {
        this.desk = desk;
        this.decision = desk.decision();
    }

    @Override
    public String name() {
        return "summary draft";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision, WORDS);
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
        Decision decided = asked.the(decision);
        PersonId by = PersonId.asking(asked);
        desk.around().floor().check(by, decided.assembly(), asked.now());
        mayWrite(decided, by, asked.now());
        Assembly assembly = desk.assembly(decided);
        Instant publishable =
                assembly.pace().closing(asked.now().plus(assembly.charter().span(Setting.CHALLENGE)));
        write(decided, by, asked.the(WORDS), asked.now(), publishable);
        desk.out().deadlines().set(Deadline.of(publishable, SummaryRipen.NAME, "decision", decided.number()));
        desk.refresh(decided);
        return Post.titled(desk.title(decided))
                .prose("summary.drafted", publishable)
                .action("summary.show", "library show", java.util.Map.of("decision", Long.toString(decided.number())))
                .done();
    }

    private void mayWrite(Decision decided, PersonId by, Instant now) {
        Optional<Officer> secretary =
                Officer.acting(desk.around().officers().holder(decided.assembly(), Officer.SECRETARY), now);
        boolean secretarys = secretary.filter(it -> !it.person().equals(by)).isPresent()
                && now.isBefore(decided.at().plus(Summary.SECRETARY_FIRST));
        Refusal.when(secretarys, "summary.secretary-first", decided.at().plus(Summary.SECRETARY_FIRST));
    }

    private void write(Decision decided, PersonId by, String words, Instant now, Instant publishable) {
        Optional<Summary> there = desk.papers().summaries().find(decided.number());
        if (there.isEmpty()) {
            desk.papers()
                    .summaries()
                    .add(new Summary(decided.number(), by, words, now, publishable, Optional.empty(), List.of()));
            return;
        }
        Refusal.unless(there.get().by().equals(by), "summary.there-already");
        desk.papers().summaries().change(decided.number(), it -> {
            Refusal.when(it.isPublished(), "summary.published-already");
            return it.reworded(words, now, publishable);
        });
    }
}
