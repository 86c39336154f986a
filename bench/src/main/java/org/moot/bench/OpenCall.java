package org.moot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.command.Reply;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage;

/**
 * An assembly of 200 people in which one call is open: everybody takes positions on the same proposal and looks at it,
 * while the whole service runs and says what comes of it.
 */
final class OpenCall {
    private static final int PEOPLE = 200;
    private static final int CALLERS = 16;
    private static final int PER_SECOND = 200;
    private static final String HALL = "trees";
    private static final Map<String, String> IT = Map.of("proposal", "1");

    private final House house;
    private final Voices voices;

    private OpenCall(House house) {
        this.house = house;
        this.voices = new Voices(house.core().dispatcher(), house.clock());
    }

    static void measure(Path folder) {
        Settings settings =
                Settings.read(Map.of("MOOT_DATA", folder.toString())).apart(folder.resolve("world"));
        try (House house = House.open(settings, Mode.THROWAWAY)) {
            new OpenCall(house).measure();
        }
    }

    private void measure() {
        prepare();
        List<Deed> deeds = List.of(new Deed("position taken", this::position), new Deed("card shown", this::card));
        System.out.println("Warming up:");
        new Load(CALLERS, deeds).flatOut(Duration.ofSeconds(90));
        house.settle(); // what the warming up left to be told
        System.out.println(PER_SECOND + " commands a second:");
        new Load(CALLERS, deeds).steady(PER_SECOND, Duration.ofSeconds(30));
        System.out.println(CALLERS + " callers, as fast as they can:");
        new Load(CALLERS, deeds).flatOut(Duration.ofSeconds(30));
    }

    private void prepare() {
        voices.settle(0, HALL, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        for (int person = 1; person < PEOPLE; person++) {
            voices.settle(person, HALL, "assembly join", Map.of("assembly", "trees"));
        }
        var words = Map.of("title", "Plant a tree", "text", "Every street gets one.", "hurt", "Who walks in the heat.");
        voices.settle(0, HALL, "proposal draft", words);
        voices.settle(0, HALL, "proposal call", IT);
        house.bot().timeMachine().orElseThrow().forward(Duration.ofDays(4));
        house.settle();
        requireOpenCall();
    }

    private void requireOpenCall() {
        var proposal = house.stores()
                .transaction()
                .in(() -> house.stores().proposals().find(new ProposalId(1)).orElseThrow());
        if (!(proposal.stage() instanceof Stage.Calling)) {
            throw new IllegalStateException("no call is open: " + proposal.stage());
        }
    }

    private Reply position(RandomGenerator random) {
        int person = random.nextInt(PEOPLE);
        return switch (random.nextInt(20)) {
            case 0 ->
                voices.say(
                        person,
                        HALL,
                        "proposal block",
                        Map.of(
                                "proposal",
                                "1",
                                "reason",
                                "The roots break the drains.",
                                "offer",
                                "I look for others."));
            case 1, 2, 3 ->
                voices.say(person, HALL, "proposal aside", Map.of("proposal", "1", "reason", "I would like two."));
            default -> voices.say(person, HALL, "proposal agree", IT);
        };
    }

    private Reply card(RandomGenerator random) {
        return voices.say(random.nextInt(PEOPLE), HALL, "proposal show", IT);
    }
}
