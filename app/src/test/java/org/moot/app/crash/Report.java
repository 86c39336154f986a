package org.moot.app.crash;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.moot.app.run.House;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.TypedLine;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.people.Person;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.scene.Spoken;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/**
 * What came of the story, in words that are the same for every telling: people by their names, times to the minute, and what
 * is drawn by lot left out.
 */
record Report(House house) {
    private static final List<String> ASKED = List.of(
            "assembly show trees",
            "office list trees",
            "moot list trees",
            "proposal show 1",
            "vote result 1",
            "library search barrier",
            "action list",
            "me show");

    String written() {
        var report = new StringBuilder();
        report.append(stores());
        var requests = new AtomicInteger();
        for (String line : ASKED) {
            report.append("\n> ").append(line).append('\n').append(answer(line, requests.incrementAndGet()));
        }
        return report.toString();
    }

    private String stores() {
        return house.stores().transaction().in(() -> {
            Proposal proposal =
                    house.stores().proposals().find(new ProposalId(1)).orElseThrow();
            Vote vote = house.stores().votes().find(new VoteId(1)).orElseThrow();
            return plain(proposal + "\n" + house.stores().decisions().of(proposal.id()) + "\n" + vote.state());
        });
    }

    private String answer(String line, int number) {
        TypedLine typed = TypedLine.read(line, house.core().commands());
        Instant now = house.clock().instant();
        Reply reply = house.core()
                .dispatcher()
                .take(new Request(
                        "report-" + number,
                        Optional.of(new Account("console", "ana")),
                        "ana",
                        new Place("console", "trees"),
                        typed.command(),
                        typed.arguments(),
                        now));
        return plain(Spoken.aloud(reply.post(), reply.reader()));
    }

    private String plain(String words) {
        String named = words;
        for (Map.Entry<String, String> name : names().entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return plainly(named);
    }

    /** Without what is drawn by lot, without seconds, and without numbers that a fall leaves out. */
    static String plainly(String words) {
        return words.replace('\u00a0', ' ')
                .replaceAll("(T\\d\\d:\\d\\d)(:\\d\\d(\\.\\d+)?)?Z", "$1")
                .replaceAll("[0-9a-f]{8,}", "HASH")
                .replaceAll("\\b[0-9A-HJKMNP-TV-Z]{26}\\b", "SLOT")
                .replaceAll("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]", "CODE")
                .replaceAll("\\d(, \\d)+( \\(numbers of the options)?", "LOTS")
                .replaceAll("(assembly|decision|number)=\\d+", "$1=N")
                .replaceAll("\\* \\d+ · ", "* N · ")
                .replaceAll("([Dd]ecision|library show|summary \\w+|action \\w+)([ \u00a0])\\d+", "$1$2N");
    }

    private Map<String, String> names() {
        return house.stores()
                .transaction()
                .in(() -> List.of("ana", "ben", "cleo", "dan").stream()
                        .map(name -> house.stores().people().by(new Account("console", name)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(
                                person -> person.id().toString(),
                                Person::name,
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }
}
