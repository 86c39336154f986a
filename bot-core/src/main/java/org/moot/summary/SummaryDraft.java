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

/** Writes the summary of a decision: the secretary first, any participant where the secretary does not come. */
final class SummaryDraft implements Command {
    private static final Parameter<String> WORDS =
            Parameters.text("words", Summary.LONGEST, "We will plant a tree in every street.");

    private final Desk desk;
    private final Parameter<Topic> topic;

    SummaryDraft(Desk desk) {
        this.desk = desk;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return "summary draft";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic, WORDS);
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
        Topic about = asked.the(topic);
        PersonId by = PersonId.asking(asked);
        desk.around().floor().check(by, about.assembly(), asked.now());
        mayWrite(about, by, asked.now());
        Assembly assembly = desk.assembly(about);
        Instant publishable =
                assembly.pace().closing(asked.now().plus(assembly.charter().span(Setting.CHALLENGE)));
        write(about, by, asked.the(WORDS), asked.now(), publishable);
        desk.ripens(about, publishable);
        desk.refresh(about);
        return Post.titled(about.heading())
                .prose("summary.drafted", publishable)
                .action("summary.show", "library show", java.util.Map.of("decision", about.typed()))
                .done();
    }

    private void mayWrite(Topic about, PersonId by, Instant now) {
        Optional<Officer> secretary =
                Officer.acting(desk.around().officers().holder(about.assembly(), Officer.SECRETARY), now);
        boolean secretarys = secretary.filter(it -> !it.person().equals(by)).isPresent()
                && now.isBefore(about.since().plus(Summary.SECRETARY_FIRST));
        Refusal.when(secretarys, "summary.secretary-first", about.since().plus(Summary.SECRETARY_FIRST));
    }

    private void write(Topic about, PersonId by, String words, Instant now, Instant publishable) {
        Optional<Summary> there = desk.summary(about);
        if (there.isEmpty()) {
            desk.add(about, new Summary(about.number(), by, words, now, publishable, Optional.empty(), List.of()));
            return;
        }
        Refusal.unless(there.get().by().equals(by), "summary.there-already");
        desk.change(about, it -> {
            Refusal.when(it.isPublished(), "summary.published-already");
            return it.reworded(words, now, publishable);
        });
    }
}
