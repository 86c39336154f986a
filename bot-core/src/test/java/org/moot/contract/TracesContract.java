package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.faq.Question;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.notice.Outbox;
import org.moot.office.Nominations;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.privacy.Traces;
import org.moot.proposal.Concern;
import org.moot.proposal.Proposal;
import org.moot.proposal.Rewording;
import org.moot.vote.Roll;
import org.moot.vote.VoteId;

/** What is tied to one person: found wherever it stands, and erased where it identifies. */
public abstract class TracesContract extends Contract {
    private final Account account = Fresh.account();
    private final String mark = Fresh.word();
    private final Person ana = Make.person("Ana " + mark).knownAs(account).in(stores());
    private final Assembly trees = Make.assembly(Fresh.word("trees")).in(stores());

    private Traces traces() {
        return stores().traces();
    }

    private Map<String, List<Trace>> found(PersonId person) {
        return in(() -> traces().of(person)).stream().collect(Collectors.groupingBy(Trace::kind));
    }

    private static List<Trace> all(Map<String, List<Trace>> found, String kind) {
        return found.getOrDefault(kind, List.of());
    }

    private static Trace first(Map<String, List<Trace>> found, String kind) {
        return all(found, kind).getFirst();
    }

    private void takesPart(PersonId person) {
        run(() -> {
            stores().roster().join(trees.id(), person, Make.THEN);
            stores().roster().tookPart(trees.id(), person, Make.THEN);
            stores().reminders().mayRemind(person, "proposal/1", LocalDate.of(2026, 3, 2));
            stores().unmirrored().put(person, true);
        });
    }

    @Test
    void nothingIsTiedToSomebodyWhoDidNothing() {
        assertThat(found(ana.id())).isEmpty();
        assertThat(found(PersonId.fresh())).isEmpty();
    }

    @Test
    void beingInAnAssemblyIsFound() {
        takesPart(ana.id());
        run(() -> stores().officers()
                .put(Make.officer("secretary", trees.id(), ana.id()).made()));

        Map<String, List<Trace>> found = found(ana.id());
        String assembly = trees.id().toString();
        assertThat(found).containsOnlyKeys(Trace.JOINED, Trace.TOOK_PART, "reminder", "unmirrored", Trace.OFFICE);
        assertThat(first(found, Trace.JOINED).facts())
                .containsExactly(Map.entry("assembly", assembly), Map.entry("since", "2026-03-02T10:00:00Z"));
        assertThat(first(found, Trace.TOOK_PART).facts())
                .containsExactly(Map.entry("assembly", assembly), Map.entry("day", "2026-03-02"));
        assertThat(first(found, Trace.OFFICE).facts()).containsEntry("office", "secretary");
        assertThat(first(found, Trace.OFFICE).card()).contains(new Subject("assembly", assembly));
    }

    @Test
    void whatSomebodySaidOnAProposalIsFoundWithItsCard() {
        Proposal proposal = Make.proposal("Plant a tree").of(trees).by(ana).in(stores());
        run(() -> {
            stores().positions().put(Make.position(proposal.id(), ana.id()).made());
            long number = stores().concerns().next();
            stores().concerns()
                    .add(new Concern(number, proposal.id(), ana.id(), "It is dry", Make.THEN, Optional.empty(), false));
        });

        Map<String, List<Trace>> found = found(ana.id());
        assertThat(found).containsOnlyKeys(Trace.PROPOSAL, "version", Trace.POSITION, Trace.CONCERN);
        assertThat(found.values().stream().flatMap(List::stream).map(Trace::card))
                .containsOnly(Optional.of(proposal.subject()));
        assertThat(first(found, Trace.CONCERN).facts())
                .containsEntry("words", "It is dry")
                .containsEntry("proposal", proposal.id().toString());
        assertThat(first(found, Trace.PROPOSAL).facts()).containsEntry("title", "Plant a tree");
    }

    @Test
    void whatSomebodyAskedAndAnsweredIsFound() {
        run(() -> {
            long number = stores().questions().next();
            var answer = new Question.Answer(ana.id(), "Those who live there", Make.THEN);
            stores().questions()
                    .add(new Question(number, trees.id(), ana.id(), "Who waters it?", Make.THEN, List.of(answer)));
        });

        Map<String, List<Trace>> found = found(ana.id());
        assertThat(found).containsOnlyKeys("question", "answer");
        assertThat(first(found, "question").facts()).containsEntry("words", "Who waters it?");
        assertThat(first(found, "answer").facts()).containsEntry("words", "Those who live there");
    }

    @Test
    void whatStandsInsideOfOtherThingsIsFound() {
        PersonId id = ana.id();
        Proposal proposal = Make.proposal("Plant a tree").of(trees).in(stores());
        run(() -> {
            stores().officers()
                    .put(Make.officer("secretary", trees.id(), PersonId.fresh()).made());
            stores().officers().change(trees.id(), "secretary", it -> it.askedToGoBy(id, 3));
            stores().nominations()
                    .open(new Nominations.Nomination(
                            trees.id(),
                            "treasurer",
                            id,
                            Make.THEN,
                            Make.THEN,
                            Make.THEN,
                            List.of(new Nominations.Nominee(id, true, Optional.empty()))));
            stores().proposals()
                    .change(
                            proposal.id(),
                            it -> it.with(
                                    it.versions(),
                                    List.of(new Rewording(
                                            1, Rewording.State.ALTERNATIVE, "Two", "Plant two", id, Make.THEN))));
        });

        Map<String, List<Trace>> found = found(id);
        assertThat(found).containsOnlyKeys("removal-asked", "nomination", "nominations-called", "wording");
        assertThat(first(found, "wording").facts()).containsEntry("text", "Plant two");
        assertThat(first(found, "nomination").facts()).containsEntry("office", "treasurer");
    }

    @Test
    void theOwnLeafOfARollIsFoundWithItsSalt() {
        VoteId vote = Make.vote("Plant a tree?").in(stores()).id();
        var own = new Roll.Entry(ana.id(), Bytes.of(new byte[] {1, 2}), Bytes.of(new byte[] {(byte) 0xfe}));
        var other = new Roll.Entry(PersonId.fresh(), Bytes.of(new byte[16]), Bytes.of(new byte[32]));
        run(() -> stores().roll().fix(vote, List.of(own, other)));

        assertThat(all(found(ana.id()), Trace.ROLL))
                .singleElement()
                .satisfies(roll -> assertThat(roll.facts())
                        .containsEntry("vote", vote.toString())
                        .containsEntry("salt", "0102")
                        .containsEntry("leaf", "fe"));
    }

    @Test
    void happeningsAboutSomebodyAreFound() {
        run(() -> {
            stores().audit()
                    .note(new Happening(
                            "member.admitted",
                            Make.THEN,
                            Map.of("person", ana.id().toString())));
            stores().audit().note(new Happening("member.admitted", Make.THEN, Map.of("person", "somebody")));
        });

        assertThat(all(found(ana.id()), "happening"))
                .singleElement()
                .satisfies(it -> assertThat(it.the("line")).startsWith("member.admitted "));
    }

    @Test
    void whoIsErasedIsFoundByNothing() {
        takesPart(ana.id());
        run(() -> traces().erase(ana.id()));

        assertThat(in(() -> stores().people().find(ana.id()))).isEmpty();
        assertThat(in(() -> stores().people().by(account))).isEmpty();
        assertThat(in(() -> stores().people().accounts(ana.id()))).isEmpty();
        assertThat(in(() -> stores().people().called(ana.name()))).isEmpty();
        assertThat(in(() -> stores().people().namesBeginning("Ana " + mark, 5))).isEmpty();
        assertThat(found(ana.id())).isEmpty();
        assertThat(in(() -> stores().roster().has(trees.id(), ana.id()))).isFalse();
    }

    @Test
    void erasingTwiceIsHarmlessAndNobodyElseIsTouched() {
        Person ben = Make.person("Ben").in(stores());
        takesPart(ben.id());
        run(() -> traces().erase(ana.id()));
        run(() -> traces().erase(ana.id()));

        assertThat(in(() -> stores().people().find(ben.id()))).contains(ben);
        assertThat(found(ben.id())).containsOnlyKeys(Trace.JOINED, Trace.TOOK_PART, "reminder", "unmirrored");
    }

    @Test
    void whatWasDecidedKeepsARandomReference() {
        Proposal proposal = Make.proposal("Plant a tree").of(trees).by(ana).in(stores());
        run(() -> traces().erase(ana.id()));

        assertThat(in(() -> stores().proposals().find(proposal.id()))
                        .orElseThrow()
                        .author())
                .isEqualTo(ana.id());
    }

    @Test
    void whatWaitsForAnErasedPersonsDoorIsSaidToNobody() {
        Outbox outbox = stores().outbox();
        long before = stores().lanes().backlog().waiting();
        run(() -> outbox.tell(account, Post.saying("test.done"), ana.reader()));
        run(() -> traces().erase(ana.id()));

        assertThat(stores().lanes().backlog().waiting()).isEqualTo(before);
    }

    @Test
    void anAccountThatComesAgainIsMetAnew() {
        run(() -> traces().erase(ana.id()));
        Person again = Make.person("Ana").knownAs(account).in(stores());

        assertThat(again.id()).isNotEqualTo(ana.id());
        assertThat(in(() -> stores().people().by(account))).contains(again);
    }

    @Test
    void anErasureThatIsRolledBackChangesNothing() {
        try {
            run(() -> {
                traces().erase(ana.id());
                throw new IllegalStateException("the test fails here");
            });
        } catch (IllegalStateException expected) {
            // as a rule that says no would be
        }

        assertThat(in(() -> stores().people().find(ana.id()))).contains(ana);
        assertThat(in(() -> stores().people().by(account))).contains(ana);
    }
}
