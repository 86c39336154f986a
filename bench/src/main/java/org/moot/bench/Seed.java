package org.moot.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.Charter;
import org.moot.assembly.Joining;
import org.moot.assembly.Kind;
import org.moot.assembly.Seat;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage;
import org.moot.proposal.Version;
import org.moot.storage.Storage;
import org.moot.storage.people.Resealing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a large party has after some years, written straight into its storage: people in bulk, papers through the stores. */
final class Seed {
    static final int PEOPLE = 100_000;
    static final int PROPOSALS = 12_000;
    static final int DECIDED = 10_000;
    static final int AREAS = 600;

    /** The assembly that everybody joined by choice, in which all proposals are. */
    static final String BIG = "commons";

    /** An assembly with as many people, in which twenty areas sit too. */
    static final String SAT_IN = "federation";

    private static final int IN_ONE_TRANSACTION = 500;
    private static final Duration YEAR = Duration.ofDays(365);

    private final Stores stores;
    private final JdbcClient jdbc;
    private final Resealing sealing;
    private final Instant now;
    private final Vocabulary vocabulary = new Vocabulary(new SplittableRandom(1));
    private final SplittableRandom random = new SplittableRandom(1);

    Seed(Storage storage) {
        this.stores = storage.stores();
        this.jdbc = storage.the(JdbcClient.class);
        this.sealing = storage.the(Resealing.class);
        this.now = storage.clock().instant();
    }

    void sow() {
        people();
        Assembly big = stores.transaction().in(this::assemblies);
        List<PersonId> authors = stores.transaction().in(() -> stores.roster().page(big.id(), Optional.empty(), 1000));
        for (int first = 1; first <= PROPOSALS; first += IN_ONE_TRANSACTION) {
            IntStream numbers = IntStream.range(first, Math.min(first + IN_ONE_TRANSACTION, PROPOSALS + 1));
            stores.transaction().in(() -> {
                numbers.forEach(number -> paper(big, authors.get(random.nextInt(authors.size()))));
                return true;
            });
        }
        jdbc.sql("vacuum analyze").update(); // as autovacuum does, which comes too late for a measurement
    }

    private void people() {
        jdbc.sql("""
                insert into person (id, name, name_folded, name_public, zone, language, member_since, constituency,
                    wants_reminders, met, changes)
                select gen_random_uuid(), 'p' || n, 'p' || n, false, 'Europe/London', 'en',
                    moot_now() - interval '1 year', 'area-' || n % :areas, false, moot_now() - interval '2 years', 0
                from generate_series(0, :last) n
                """).param("areas", AREAS).param("last", PEOPLE - 1).update();
        jdbc.sql("insert into account (platform, id, person) select :platform, name, id from person")
                .param("platform", Voices.PLATFORM)
                .update();
        long begin = System.nanoTime();
        sealing.run(); // as after an older version, which is the fastest way to so many
        System.out.printf("sealed %,d people in %.1f s%n", PEOPLE, (System.nanoTime() - begin) / 1e9);
    }

    private Assembly assemblies() {
        Assembly big = add(BIG, Joining.BY_CHOICE);
        Assembly federation = add(SAT_IN, Joining.BY_CHOICE);
        everybodyJoins(big);
        everybodyJoins(federation);
        for (int area = 0; area < AREAS; area++) {
            Assembly one = add("area-" + area, Joining.OWN_CONSTITUENCY);
            if (area < 20) {
                stores.seats().add(new Seat(one.id(), federation.id(), now));
            }
        }
        return big;
    }

    private Assembly add(String handle, Joining joining) {
        var assembly = new Assembly(
                stores.assemblies().next(),
                handle,
                handle,
                joining == Joining.BY_CHOICE ? Kind.SOCIETY : Kind.CONSTITUENCY,
                vocabulary.text(12),
                List.of(),
                joining,
                Charter.byDefault(),
                Optional.empty(),
                now.minus(YEAR));
        stores.assemblies().add(assembly);
        return assembly;
    }

    private void everybodyJoins(Assembly assembly) {
        long id = assembly.id().value();
        jdbc.sql("insert into joined (assembly, person, since) select ?, id, met from person")
                .param(id)
                .update();
        jdbc.sql("insert into took_part (assembly, person, day) select ?, id, current_date from person")
                .param(id)
                .update();
    }

    /** The first ones are decided, the last ones on their way or given up. */
    private void paper(Assembly in, PersonId author) {
        ProposalId id = stores.proposals().next();
        List<Version> versions = versions(author);
        String title = vocabulary.text(5);
        Stage stage = id.value() <= DECIDED ? decided(in, id, title, versions.getLast()) : open(id);
        stores.proposals().add(proposal(id, in, title, versions, stage));
    }

    private List<Version> versions(PersonId author) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(number ->
                        new Version(number, vocabulary.text(150), vocabulary.text(20), author, now.minus(YEAR)))
                .toList();
    }

    private Proposal proposal(ProposalId id, Assembly in, String title, List<Version> versions, Stage stage) {
        return new Proposal(
                id,
                in.id(),
                Proposal.Matter.TEXT,
                title,
                versions.getFirst().by(),
                versions.getFirst().at(),
                versions,
                List.of(),
                Set.of(),
                stage,
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Stage decided(Assembly in, ProposalId id, String title, Version version) {
        Instant at = version.at().plus(Duration.ofDays(8));
        var decision = new Decision(
                stores.decisions().next(),
                in.id(),
                id,
                Decision.Way.CONSENSUS,
                Decision.Outcome.ADOPTED,
                title,
                version.text(),
                40,
                List.of(),
                at,
                at.plus(YEAR),
                List.of());
        stores.decisions().add(decision);
        stores.library().shelve(decision, vocabulary.text(80));
        return new Stage.Decided(decision.number(), at);
    }

    private Stage open(ProposalId id) {
        Instant soon = now.plus(Duration.ofDays(2));
        return switch ((int) (id.value() % 4)) {
            case 0 -> new Stage.Deliberation(now, soon, Optional.empty());
            case 1 -> new Stage.Calling(1, 1, now, soon, soon, PEOPLE, PEOPLE / 10, Optional.empty());
            case 2 -> new Stage.Lapsed(now);
            default -> new Stage.Withdrawn(now, soon);
        };
    }
}
