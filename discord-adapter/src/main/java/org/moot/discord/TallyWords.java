package org.moot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.Block;

/** The result of a STAR vote in lines: a bar for every option, how many gave which stars, and the final pair. */
final class TallyWords {
    private static final int BAR = 20;
    private static final int MOST_STARS = 5;

    private final Block.Tally tally;
    private final Pen pen;

    TallyWords(Block.Tally tally, Pen pen) {
        this.tally = tally;
        this.pen = pen;
    }

    String lines() {
        var lines = new ArrayList<String>();
        lines.add(pen.say("discord.counted", tally.counted()));
        int number = 1;
        for (Block.Row row : tally.rows()) {
            String chosen = row.chosen() ? " " + pen.say("discord.chosen") : "";
            lines.add("**" + number++ + "** " + pen.oneLine(row.option()) + chosen);
            lines.add("`" + bar(row.average() / MOST_STARS) + "` "
                    + pen.say("discord.average", pen.number(row.average()), row.stars()));
            if (!row.histogram().isEmpty()) {
                lines.add("-# " + spread(row.histogram()));
            }
        }
        tally.runoff().ifPresent(runoff -> lines.addAll(pair(runoff)));
        return String.join("\n", lines);
    }

    private static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private static String spread(List<Long> histogram) {
        return IntStream.range(0, histogram.size())
                .mapToObj(stars -> stars + "★ " + histogram.get(stars))
                .collect(Collectors.joining(" · "));
    }

    private List<String> pair(Block.Runoff runoff) {
        String winner = pen.oneLine(tally.rows().get(runoff.winner()).option());
        String loser = pen.oneLine(tally.rows().get(runoff.loser()).option());
        double all = Math.max(1, runoff.forWinner() + runoff.forLoser() + runoff.noPreference());
        return List.of(
                pen.say("discord.final-pair"),
                part(winner, runoff.forWinner(), all),
                part(loser, runoff.forLoser(), all),
                part(pen.say("discord.no-preference"), runoff.noPreference(), all));
    }

    private static String part(String name, long ballots, double all) {
        return "`" + bar(ballots / all) + "` " + ballots + " " + name;
    }
}
