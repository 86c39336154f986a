package org.moot.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Post;
import org.moot.proposal.Decision;

/** All that anybody may read of decisions, whoever they are: names only where their owners agreed. */
public final class ReadingRoom {
    private final Desk desk;
    private final PublicRecord publicRecord;

    public ReadingRoom(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
    }

    /**
     * A decision as it is read.
     *
     * @param record the locked facts, and the concerns and reasons that stand
     * @param account the summary once it is published
     */
    public record Shown(Decision decision, String title, Assembly assembly, Post record, Optional<Account> account) {}

    /**
     * Somebody's account of a decision.
     *
     * @param by a name, or a word in its place, for {@link org.moot.conversation.Text}
     */
    public record Account(Object by, String words, Instant published, List<Challenge> challenges) {
        public Account {
            challenges = List.copyOf(challenges);
        }
    }

    /** An objection, printed beside it. */
    public record Challenge(Object by, String words, Instant at, Optional<String> answer) {}

    /** A decision in a list, or what was written about a call. */
    public record Listed(Library.Kind kind, long number, String title, String assembly, Instant at, String excerpt) {}

    public Optional<Shown> decision(long number) {
        return desk.papers().decisions().find(number).map(this::shown);
    }

    /** Of all assemblies, the newest first, those with a smaller number. */
    public List<Listed> newest(long beforeNumber, int most) {
        return desk.papers().library().newest(beforeNumber, most).stream()
                .map(ReadingRoom::listed)
                .toList();
    }

    /** The best matches of words, also among what was written about calls; those after a number of them. */
    public List<Listed> search(String words, int skip, int most) {
        return desk.papers().library().search(words, skip, most).stream()
                .map(ReadingRoom::listed)
                .toList();
    }

    /** Of one assembly, the newest first. */
    public List<Listed> of(Assembly assembly, long beforeNumber, int most) {
        AssemblyId id = assembly.id();
        return desk.papers().decisions().page(id, beforeNumber, most).stream()
                .map(it -> new Listed(
                        Library.Kind.DECISION,
                        it.number(),
                        publicRecord.unnamed(it).title(),
                        assembly.name(),
                        it.at(),
                        it.text()))
                .toList();
    }

    private static Listed listed(Library.Found found) {
        return new Listed(found.kind(), found.number(), found.title(), found.assembly(), found.at(), found.excerpt());
    }

    private Shown shown(Decision decision) {
        String title = publicRecord.title(decision);
        var post = new Post.Writer();
        publicRecord.write(post, decision);
        return new Shown(
                decision.told(title, List.of()),
                title,
                desk.assembly(decision),
                post.done(),
                desk.papers()
                        .summaries()
                        .find(decision.number())
                        .filter(Summary::isPublished)
                        .map(new Accounts(desk.out().names())::of));
    }
}
