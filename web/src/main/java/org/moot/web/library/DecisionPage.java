package org.moot.web.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.Core;
import org.moot.Stores;
import org.moot.audit.Checkpoints;
import org.moot.audit.Origin;
import org.moot.command.Transaction;
import org.moot.conversation.Reader;
import org.moot.proposal.Decision;
import org.moot.summary.ReadingRoom;
import org.moot.vote.Vote;
import org.moot.vote.Votes;
import org.moot.vote.evidence.VoteBundles;
import org.moot.web.feed.Feed;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Say;
import org.moot.web.page.Sheet;
import org.moot.web.page.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One decision: its text, how it came about, what was held against it, and the summary. */
@Controller
final class DecisionPage {
    private final ReadingRoom room;
    private final Transaction transaction;
    private final Votes votes;
    private final Checkpoints checkpoints;
    private final Origin origin;
    private final Pages pages;
    private final Shelf shelf;

    DecisionPage(Core core, Stores stores, Pages pages, Shelf shelf) {
        this.room = core.readingRoom();
        this.transaction = stores.transaction();
        this.votes = stores.votes();
        this.checkpoints = stores.checkpoints();
        this.origin = core.origin();
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/decisions/{number:[0-9]{1,18}}")
    ResponseEntity<byte[]> page(@PathVariable long number) {
        return shelf.answer(Entries.path(number), () -> drawn(number));
    }

    /** @param evidence of the vote that it came from, if there was one */
    private record Looked(
            ReadingRoom.Shown decision, List<String> older, List<String> newer, Optional<String> evidence) {}

    private Sheet drawn(long number) {
        Looked looked = transaction.in(() -> looked(number));
        Reader reader = looked.decision().assembly().reader();
        return pages.html(
                "decision",
                reader,
                Map.of(
                        "decision", looked.decision(),
                        "older", looked.older(),
                        "newer", looked.newer(),
                        "evidence", looked.evidence().stream().toList(),
                        "told", Told.of(Pieces.of(looked.decision().record(), new Say(reader))),
                        "feeds", List.of(Feed.Paths.of("/decisions"))));
    }

    private Looked looked(long number) {
        ReadingRoom.Shown decision = room.decision(number).orElseThrow(NotThere::new);
        return new Looked(
                decision,
                paths(room.newest(number, 1).stream().findFirst().map(ReadingRoom.Listed::number)),
                paths(room.decision(number + 1).map(it -> number + 1)),
                evidence(decision.decision()));
    }

    private Optional<String> evidence(Decision decision) {
        return Optional.of(decision)
                .filter(it -> it.way() == Decision.Way.VOTE)
                .flatMap(it -> votes.on(it.proposal()))
                .filter(this::isSigned)
                .map(it -> "/evidence/" + VoteBundles.name(it));
    }

    /** The evidence is there some seconds after the count, once the record was signed. */
    private boolean isSigned(Vote vote) {
        return vote.result().isPresent()
                && checkpoints
                        .latest(origin.record())
                        .filter(it -> !it.at().isBefore(vote.closes()))
                        .isPresent();
    }

    private static List<String> paths(Optional<Long> number) {
        return number.map(it -> List.of(Entries.path(it))).orElse(List.of());
    }
}
