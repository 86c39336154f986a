package org.moot.app.secrecy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.moot.app.Hall;
import org.moot.app.run.House;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Account;
import org.moot.people.PersonId;
import org.moot.vote.VoteId;

/** A vote of forty people whose ballots are known here, and nowhere else. They vote in an order that nobody chose. */
public final class KnownVote {
    public static final int VOTERS = 40;
    public static final VoteId VOTE = new VoteId(1);

    /** Alike for many, so that they are published whole; and such as stand nowhere by chance. */
    public static final List<String> BALLOTS =
            List.of("3 1 4 1 5 2 0 5", "2 0 5 3 1 4 4 1", "0 4 2 5 5 1 3 2", "1 5 3 0 2 4 1 3");

    private static final int LINKED = 5;
    private static final String ELSEWHERE = "-elsewhere";
    private static final Pattern LINK = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b");

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final House house;
    private final Hall hall;
    private final List<String> order = new ArrayList<>(names());

    public KnownVote(House house) {
        this.house = house;
        this.hall = new Hall(house, "trees");
        Collections.shuffle(order, new Random(20261126));
    }

    public static List<String> names() {
        return IntStream.range(0, VOTERS)
                .mapToObj(number -> "sentinel-voter-%02d".formatted(number))
                .toList();
    }

    public void open() {
        hall.all(names().getFirst(), List.of("assembly found Trees handle: trees remit: Decides where trees stand."));
        names().stream().skip(1).forEach(name -> hall.all(name, List.of("assembly join trees")));
        names().forEach(name -> hall.all(names().getFirst(), List.of("member admit " + name)));
        String first = names().getFirst();
        hall.all(first, List.of("proposal draft Plant a tree text: One in every street. hurt: Those in the heat."));
        IntStream.range(0, 6)
                .forEach(way -> hall.all(
                        first, List.of("proposal alternative 1 Way " + "abcdef".charAt(way) + " text: In that way.")));
        hall.all(first, List.of("proposal call 1"));
        later(Duration.ofDays(4));
        names().subList(0, 6).forEach(name -> hall.all(name, List.of("proposal agree 1")));
        names().subList(0, 2).forEach(name -> hall.all(name, List.of("vote ask 1")));
        later(Duration.ofHours(1));
        names().subList(0, LINKED).forEach(name -> link(name, second(name)));
    }

    /** Some have a second account. */
    private static String second(String name) {
        return name + ELSEWHERE;
    }

    private void link(String one, String other) {
        Matcher code = LINK.matcher(hall.says(one, "me link").words());
        if (!code.find() || hall.says(other, "me link " + code.group()).outcome() != Outcome.DONE) {
            throw new AssertionError("they were not linked");
        }
    }

    /** Two who both voted say that they are one person, and become it after the close. */
    void twoSayThatTheyAreOne() {
        link(names().get(VOTERS - 2), names().get(VOTERS - 1));
    }

    boolean areOne() {
        return id(names().get(VOTERS - 2)).equals(id(names().get(VOTERS - 1)));
    }

    /** Everybody casts, a third of them twice, and whoever has two accounts by both. */
    public void cast() {
        for (int at = 0; at < VOTERS; at++) {
            if (at % 3 == 0) {
                vote(order.get((at + 7) % VOTERS), at + 1);
            }
            vote(order.get(at), at);
        }
        for (int at = 0; at < VOTERS; at++) {
            if (names().subList(0, LINKED).contains(order.get(at))) {
                vote(second(order.get(at)), at);
            }
        }
    }

    private void vote(String name, int ballot) {
        var heard = hall.says(name, "vote cast #1 " + BALLOTS.get(ballot % BALLOTS.size()));
        if (heard.outcome() != Outcome.DONE) {
            throw new AssertionError(heard.words());
        }
        CODE.matcher(heard.words()).results().forEach(it -> codes.put(name.replace(ELSEWHERE, ""), it.group()));
    }

    public void later(Duration by) {
        house.settle();
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }

    /** Whoever has these codes of their last ballots finds them again. */
    public List<String> codes() {
        return List.copyOf(codes.values());
    }

    /** What the database calls each voter. */
    Map<String, Set<String>> voters() {
        Map<String, Set<String>> voters = new LinkedHashMap<>();
        names().forEach(name -> voters.put(name, Set.of(name, id(name).toString())));
        return voters;
    }

    /** Where each one's ballot lies, as PostgreSQL writes it; only while the link key is there. */
    Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        names().forEach(name -> slots.put(
                name,
                "\\x"
                        + house.stores()
                                .voteKeys()
                                .linking(VOTE)
                                .orElseThrow()
                                .slot(id(name))
                                .hex()));
        return slots;
    }

    public PersonId id(String name) {
        return house.stores()
                .transaction()
                .in(() -> house.stores().people().by(new Account("console", name)))
                .orElseThrow()
                .id();
    }
}
