package org.moot.app.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.Houses;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.secrecy.Attacker.Attempt;
import org.moot.app.settings.Settings;
import org.moot.storage.InstalledPostgres;

/**
 * Whoever has the database, its log of changes, the logs, the metrics and a backup cannot tell who cast which ballot, neither
 * while the vote is open nor after it was counted. The same attacker reads naive tables like an open book.
 */
@Tag("slow")
class VoteSecrecyTest {
    /** At random one of forty guesses is right; ten or more happen in one of ten million tries. */
    private static final int GUESSED = 10;

    private static InstalledPostgres postgres;
    private static Settings settings;
    private static House house;
    private static KnownVote vote;
    private static Attacker attacker;
    private static Dump whileOpen;
    private static Map<String, Set<String>> changes;
    private static final List<Path> FILES_WITH_KEYS = new ArrayList<>();
    private static int keys;
    private static String metrics = "";
    private static Dump afterwards;

    @BeforeAll
    static void voteAndCount() throws Exception {
        if (!InstalledPostgres.isThere()) {
            System.err.println("NOT TESTED: whether votes are secret; PostgreSQL 15 is not installed");
        }
        assumeTrue(InstalledPostgres.isThere(), "PostgreSQL 15 is not installed");
        postgres =
                InstalledPostgres.start(Files.createDirectories(Houses.folder().resolve("postgres")));
        settings = Target.settings().apart(Houses.folder(), Optional.of(Houses.at(postgres.address())));
        house = House.open(settings, Mode.DEMO);
        vote = new KnownVote(house);
        vote.open();
        Thread.sleep(3_000); // the audit log seals what was written before, a second later
        var log = new WriteAheadLog(postgres);
        String before = log.end();
        vote.cast();
        changes = log.changed(before, log.end());
        attacker = new Attacker(vote.voters(), vote.slots());
        vote.twoSayThatTheyAreOne();
        whileOpen = Dump.of(postgres.address());
        metrics = metrics();
        lookForKeys();
        vote.later(Duration.ofDays(9));
        afterwards = Dump.of(postgres.address());
        assertThat(vote.areOne()).as("two became one after the close").isTrue();
    }

    @AfterAll
    static void end() throws Exception {
        if (postgres != null) {
            house.close();
            postgres.close();
        }
    }

    /** In the database's files and a backup, while the keys are worth something; their own folder is where they are. */
    private static void lookForKeys() throws Exception {
        Path backup = Files.writeString(
                Houses.folder().resolve("backup.sql"),
                postgres.said("pg_dump", "-h", "127.0.0.1", "-p", port(), "-U", "moot", "postgres"));
        assertThat(Files.readString(backup)).contains("COPY public.envelope");
        try (Stream<Path> files = Files.walk(settings.voteKeys())) {
            for (Path key : files.filter(it -> it.toString().matches(".*vote-\\d+\\.(link|seal)"))
                    .toList()) {
                keys++;
                List<String> forms = Finds.of(Files.readAllBytes(key));
                Stream.of(backup.getParent(), postgres.data(), settings.data())
                        .flatMap(folder -> Finds.in(folder, forms).stream())
                        .filter(file -> !file.startsWith(settings.voteKeys()))
                        .forEach(FILES_WITH_KEYS::add);
            }
        }
    }

    private static String metrics() throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + house.healthPort().orElseThrow() + "/actuator/prometheus");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void whileItIsOpenNoTwoTablesTellWhoseBallotIsWhose() {
        assertThat(said("while the vote is open", whileOpen).right()).isLessThan(GUESSED);
    }

    @Test
    void afterTheCountNoTwoTablesTellWhoseBallotIsWhose() {
        assertThat(said("after the count", afterwards).right()).isLessThan(GUESSED);
        assertThat(afterwards.tables().get("public.published_ballot"))
                .as("there is something to guess at")
                .hasSize(KnownVote.VOTERS);
    }

    @Test
    void naiveTablesAreReadLikeAnOpenBook() throws SQLException {
        plantNaiveTables();

        Attempt best = said("naive tables", Dump.of(postgres.address()));

        assertThat(best.right()).isGreaterThan(KnownVote.VOTERS * 9 / 10);
        assertThat(best.way()).contains("naive");
    }

    private static void plantNaiveTables() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgres.address().url(), postgres.address().properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create table naive_roll (voter text, voted boolean)");
            statement.execute("create table naive_ballot (slot bytea, stars int)");
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> one : attacker.truth().entrySet()) {
                statement.execute("insert into naive_roll values ('" + one.getKey() + "', true)");
                statement.execute("insert into naive_ballot values ('" + one.getValue() + "', 5)");
                connection.commit();
            }
        }
    }

    private static Attempt said(String when, Dump dump) {
        List<Attempt> attempts = attacker.attempts(dump);
        Attempt best = attacker.best(dump);
        System.out.printf("%s: the best of %,d attempts, %s%n", when, attempts.size(), best);
        return best;
    }

    @Test
    void aTransactionThatCastsChangesTheBoxAndNothingElse() {
        List<Set<String>> casting =
                changes.values().stream().filter(it -> it.contains("envelope")).toList();

        assertThat(casting).hasSizeGreaterThanOrEqualTo(KnownVote.VOTERS);
        assertThat(casting).allSatisfy(it -> assertThat(it).isSubsetOf("envelope", "cast_nonce"));
    }

    @Test
    void whileBallotsAreCastNothingIsWrittenAboutAnyVoter() {
        Set<String> aboutPeople = whileOpen.tables().entrySet().stream()
                .filter(table -> table.getValue().stream()
                        .anyMatch(row -> vote.voters().values().stream()
                                .flatMap(Set::stream)
                                .anyMatch(row::holds)))
                .map(table -> table.getKey().replace("public.", ""))
                .collect(Collectors.toSet());

        assertThat(aboutPeople).contains("roll_entry", "joined");
        assertThat(changes.values().stream().flatMap(Set::stream)).doesNotContainAnyElementsOf(aboutPeople);
    }

    @Test
    void noTableHoldsWhatStandsOnABallotWhileTheVoteIsOpen() {
        assertThat(whileOpen.text()).doesNotContain(written());
    }

    private static String[] written() {
        return KnownVote.BALLOTS.stream()
                .flatMap(ballot -> Stream.of(
                        ballot,
                        ballot.replace(" ", ","),
                        ballot.replace(" ", ", "),
                        ballot.replace(" ", ""),
                        ballot.replaceAll("([0-5]) ?", "0$1")))
                .toArray(String[]::new);
    }

    @Test
    void noLogAndNoMetricHoldsABallotASlotOrAVoter() {
        List<String> ballots = List.of(written());
        List<String> slots = attacker.truth().values().stream()
                .map(slot -> slot.replace("\\x", ""))
                .toList();
        for (List<String> words : List.of(ballots, slots, KnownVote.names())) {
            assertThat(Finds.in(settings.data().resolve("log"), words)).isEmpty();
            assertThat(Finds.in(postgres.data().resolveSibling("log"), words)).isEmpty();
            assertThat(words).noneMatch(metrics::contains);
        }
    }

    @Test
    void noKeyOfAnOpenVoteIsInTheDatabaseItsFilesOrABackup() {
        assertThat(keys).isPositive();
        assertThat(FILES_WITH_KEYS).isEmpty();
    }

    private static String port() {
        return Integer.toString(
                URI.create(postgres.address().url().substring("jdbc:".length())).getPort());
    }

    @Test
    void theViewsOfTheServerShowNoBallot() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgres.address().url(), postgres.address().properties());
                Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select string_agg(query, ' ') from pg_stat_activity");
            rows.next();
            assertThat(rows.getString(1)).doesNotContain(written());
            assertThat(attacker.truth().values()).noneMatch(rows.getString(1)::contains);
        }
    }
}
