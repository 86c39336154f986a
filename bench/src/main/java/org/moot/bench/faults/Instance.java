package org.moot.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.moot.Core;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.server.DatabaseAddress;
import org.moot.time.Deadline;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/**
 * One of several programs that serve the same votes: storage, box and dispatcher, and the deadlines; nothing else. It is told
 * ballots on standard input, a line each ({@code number request person hall vote scores…}), and says on standard output what
 * became of them ({@code number told digest}). It knows nothing of faults: those happen to it.
 */
public final class Instance {
    private static final int HANDS = 16;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Core core;
    private final Storage storage;
    private final PrintStream out;

    private Instance(Storage storage, Mutant mutant, PrintStream out) {
        this.storage = storage;
        this.out = out;
        this.core = new Core(mutant.stores(storage.stores()), Town.PARTY, List.of(), storage.clock());
    }

    /** @param arguments the database's URL, the folder of the keys, and what is wrong with this program */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what is logged is no answer
        var address = new DatabaseAddress(
                arguments[0], Optional.of(System.getenv(USER)), Optional.of(System.getenv(PASSWORD)));
        Mutant mutant = Mutant.valueOf(arguments[2]);
        mutant.connections();
        try (Storage storage = Storage.open(StorageSettings.outside(address, Path.of(arguments[1]), true))) {
            var instance = new Instance(storage, mutant, out);
            instance.keepDeadlines();
            out.println(READY);
            instance.serve();
        }
    }

    static final String USER = "MOOT_FAULTS_USER";
    static final String PASSWORD = "MOOT_FAULTS_PASSWORD";
    static final String READY = "ready";
    static final String CLOSE = "close";

    private void keepDeadlines() {
        storage.clockwork().handTo(this::perform);
        storage.clockwork().start();
    }

    private boolean perform(Deadline deadline) {
        return core.dispatcher()
                        .take(Request.byClock(
                                deadline.name(),
                                deadline.command(),
                                deadline.arguments(),
                                storage.clock().instant()))
                        .outcome()
                != Reply.Outcome.BROKEN;
    }

    private void serve() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 6);
                if (words[0].equals(CLOSE)) {
                    Thread.ofPlatform().daemon().start(() -> close(words[1], Boolean.parseBoolean(words[2])));
                } else {
                    hands.execute(() -> answer(words));
                }
            }
        }
    }

    /** Tries to close a vote without a pause until it is closed, so that it happens in the very moment. */
    private void close(String vote, boolean early) {
        var id = new VoteId(Long.parseLong(vote));
        var stores = storage.stores();
        if (early) {
            stores.ballotBox().extend(id, storage.clock().instant().plus(SOON));
        }
        while (stores.transaction()
                        .in(() -> stores.votes().find(id))
                        .orElseThrow()
                        .state()
                instanceof Vote.State.Open) {
            perform(Deadline.of(storage.clock().instant(), "vote close", Vote.SUBJECT, id.value()));
        }
    }

    private void answer(String[] words) {
        Reply reply = core.dispatcher()
                .take(new Request(
                        words[1],
                        Optional.of(new Account(Town.PLATFORM, words[2])),
                        words[2],
                        new Place(Town.PLATFORM, words[3]),
                        "vote cast",
                        Map.of("vote", words[4], "scores", words[5]),
                        storage.clock().instant()));
        out.println(words[0] + " " + Told.by(reply) + " " + digest(reply));
    }

    /** Tells whether two answers are in the same words, and nothing of the words; when it closes may have changed meanwhile. */
    private static String digest(Reply reply) {
        String words = reply.post().toString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "");
        return Integer.toHexString(words.hashCode());
    }
}
