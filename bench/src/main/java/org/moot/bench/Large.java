package org.moot.bench;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.settings.Settings;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;

/** An installation of 100,000 people, and an assembly of all of them with 12,000 proposals and 10,000 decisions. */
final class Large {
    private static final int WARM_UP = 300;
    private static final int CALLS = 1000;
    private static final List<String> STAGES = List.of("deliberation", "calling", "decided", "lapsed", "withdrawn");

    private final Voices voices;
    private final Stores stores;
    private final Vocabulary vocabulary = new Vocabulary(new SplittableRandom(2));

    private Large(Voices voices, Stores stores) {
        this.voices = voices;
        this.stores = stores;
    }

    static void measure(Path folder) {
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()));
        try (Storage storage = Storage.open(StorageSettings.embedded(folder, true))) {
            var core = new Core(storage.stores(), settings.party(), List.of(), storage.clock());
            core.foundCoreAssemblies();
            new Seed(storage).sow();
            new Large(new Voices(core.dispatcher(), storage.clock()), storage.stores()).measure();
        }
    }

    private void measure() {
        var deeds = List.of(
                new Deed("proposal list", this::proposals),
                new Deed("assembly show, joined by choice", random -> assembly(random, Seed.BIG)),
                new Deed("assembly show, of all members", random -> assembly(random, "policy")),
                new Deed("assembly show, with 20 seats", random -> assembly(random, Seed.SAT_IN)),
                new Deed("assembly show, any other", random -> assembly(random, "area-" + random.nextInt(Seed.AREAS))),
                new Deed("library search, no words", random -> search(random, "")),
                new Deed("library search, a common word", random -> search(random, vocabulary.common())),
                new Deed("library search, a rare word", random -> search(random, vocabulary.rare())),
                new Deed("library search, two words", random -> search(random, vocabulary.text(2))),
                new Deed("library search, a phrase", random -> search(random, '"' + vocabulary.text(2) + '"')),
                new Deed(
                        "library search, without a word",
                        random -> search(random, vocabulary.any() + " -" + vocabulary.any())),
                new Deed("assembly roster, 20 sealed names", this::roster),
                new Deed("a sealed name, completed", this::completed),
                new Deed("somebody, by a sealed name", this::called),
                new Deed("a proposal, completed", this::proposalCompleted),
                new Deed("me privacy", random -> say(random, "me privacy", Map.of())),
                new Deed("me export", random -> say(random, "me export", Map.of())));
        System.out.println(Latencies.HEADER);
        deeds.forEach(Large::time);
    }

    private static void time(Deed deed) {
        var random = new SplittableRandom(1);
        for (int call = 0; call < WARM_UP; call++) {
            deed.isDone(random);
        }
        var latencies = new Latencies(deed.what());
        for (int call = 0; call < CALLS; call++) {
            long begin = System.nanoTime();
            boolean done = deed.isDone(random);
            latencies.add(System.nanoTime() - begin, done);
        }
        System.out.println(latencies.line());
    }

    private Reply proposals(RandomGenerator random) {
        var arguments = new HashMap<>(Map.of("assembly", Seed.BIG));
        if (random.nextBoolean()) {
            arguments.put("stage", STAGES.get(random.nextInt(STAGES.size())));
        }
        if (random.nextBoolean()) {
            arguments.put("before", String.valueOf(random.nextInt(20, Seed.PROPOSALS)));
        }
        return say(random, "proposal list", arguments);
    }

    private Reply assembly(RandomGenerator random, String handle) {
        return say(random, "assembly show", Map.of("assembly", handle));
    }

    private Reply search(RandomGenerator random, String words) {
        var arguments = new HashMap<String, String>();
        if (!words.isEmpty()) {
            arguments.put("words", words);
        }
        if (random.nextInt(4) == 0) {
            arguments.put("page", String.valueOf(random.nextInt(2, 6)));
        }
        return say(random, "library search", arguments);
    }

    private Reply roster(RandomGenerator random) {
        return say(random, "assembly roster", Map.of("assembly", Seed.BIG));
    }

    /** What completion looks up while somebody types, from the first letter to the last but one. */
    private Reply completed(RandomGenerator random) {
        String name = "p" + random.nextInt(Seed.PEOPLE);
        String begun = name.substring(0, random.nextInt(1, name.length()));
        return found(stores.transaction().in(() -> stores.people().namesBeginning(begun, 25)).stream()
                .anyMatch(it -> it.startsWith(begun)));
    }

    private Reply called(RandomGenerator random) {
        String name = "p" + random.nextInt(Seed.PEOPLE);
        return found(
                !stores.transaction().in(() -> stores.people().called(name)).isEmpty());
    }

    /** What completion looks up among all proposals of an assembly while somebody types a word of a title. */
    private Reply proposalCompleted(RandomGenerator random) {
        String word = vocabulary.any();
        String begun = word.substring(0, random.nextInt(1, word.length()));
        stores.transaction()
                .in(() -> stores.proposals()
                        .matching(
                                stores.assemblies()
                                        .called(Seed.BIG)
                                        .orElseThrow()
                                        .id(),
                                begun,
                                25));
        return found(true);
    }

    private static Reply found(boolean isFound) {
        return new Reply(
                isFound ? Reply.Outcome.DONE : Reply.Outcome.REFUSED,
                Answers.PRIVATELY,
                new Post(List.of()),
                new Reader(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private Reply say(RandomGenerator random, String command, Map<String, String> arguments) {
        return voices.say(random.nextInt(Seed.PEOPLE), "lobby", command, arguments);
    }
}
