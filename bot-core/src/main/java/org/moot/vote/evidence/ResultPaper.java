package org.moot.vote.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.vote.CanonicalJson;
import org.moot.vote.Publication;
import org.moot.vote.Vote;

/** What was published of a count, as numbers for those who count again. */
record ResultPaper(Vote vote, Vote.Result result, Publication.Level level) {

    String written() {
        var all = new TreeMap<String, Object>();
        all.put("format", "moot-result-1");
        all.put("vote", vote.id().value());
        all.put("level", level.word());
        all.put("ballots", result.cast());
        all.put("counted", result.counted());
        all.put("blank", result.blank());
        all.put("flawed", result.cast() - result.counted() - result.blank());
        all.put("quorum", result.quorum());
        all.put("winner", id(result.winner()));
        tally().ifPresent(tally -> {
            all.put(
                    "tally",
                    IntStream.range(0, tally.rows().size())
                            .mapToObj(at -> row(at, tally.rows().get(at)))
                            .toList());
            tally.runoff().ifPresent(runoff -> all.put("runoff", runoff(runoff)));
        });
        return CanonicalJson.write(all) + "\n";
    }

    private Optional<Block.Tally> tally() {
        return result.story().stream()
                .filter(Block.Tally.class::isInstance)
                .map(Block.Tally.class::cast)
                .findFirst()
                .filter(it -> level != Publication.Level.OUTCOME);
    }

    private Map<String, Object> row(int at, Block.Row row) {
        return Map.of(
                "option", id(at),
                "stars", row.stars(),
                "histogram", List.copyOf(row.histogram()),
                "beats", List.copyOf(row.beats()));
    }

    private Map<String, Object> runoff(Block.Runoff runoff) {
        return Map.of(
                "winner", id(runoff.winner()),
                "loser", id(runoff.loser()),
                "for_winner", runoff.forWinner(),
                "for_loser", runoff.forLoser(),
                "no_preference", runoff.noPreference());
    }

    private String id(int option) {
        return vote.option(option).id();
    }
}
