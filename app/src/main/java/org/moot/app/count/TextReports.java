package org.moot.app.count;

import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import org.moot.conversation.Text;
import org.moot.count.Step;
import org.moot.vote.StoryWords;

/** The report a person reads: each step under the name of its round, with the numbers that decided it. */
final class TextReports implements Reports {
    private final Asked asked;
    private final Say say;
    private final PrintWriter to;
    private boolean begun;

    TextReports(Asked asked, Say say, PrintWriter to) {
        this.asked = asked;
        this.say = say;
        this.to = to;
    }

    @Override
    public void begin(boolean several) {
        // one below the other, whether there are several or not
    }

    @Override
    public void take(Counted counted) {
        if (begun) {
            to.println();
            to.println("-".repeat(80));
            to.println();
        }
        begun = true;
        write(counted);
    }

    @Override
    public void end() {
        to.flush();
    }

    private void write(Counted counted) {
        var tables = new Tables(counted, say);
        head(counted);
        story(counted, tables);
        section("every-option", tables.everyOption());
        to.println("  " + say.of("every-option-key"));
        if (counted.tally().options() > 1) {
            section("head-to-head", tables.headToHead());
        }
    }

    private void head(Counted counted) {
        Election election = counted.election();
        to.println(say.name(election.title()));
        to.println(say.of("method-" + election.method().id(), election.seats()));
        to.println(say.of("rule-" + Counted.rule(counted)));
        to.println(lot(election));
    }

    private String lot(Election election) {
        Text order = new StoryWords(election.options()).names(election.lot().order());
        return switch (election.lotFrom()) {
            case FILE -> say.of("lot-file", order);
            case ORDER -> say.of("lot-order", order);
            case SEED -> say.of("lot-seed", order, seed());
        };
    }

    private Text seed() {
        return Text.plain(HexFormat.of().formatHex(asked.seed().orElseThrow()));
    }

    private void story(Counted counted, Tables tables) {
        List<Step> steps = counted.story().steps();
        List<Text> words = new StoryWords(counted.election().options()).of(counted.story());
        Chapter chapter = Chapter.BALLOTS;
        int round = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            Chapter next = Chapter.of(step);
            if (next == Chapter.SEAT) {
                round = Math.toIntExact((Long) step.args().getFirst()) - 1;
                heading(Text.of("counting.seat", step.args().toArray()));
            } else {
                if (next != chapter && next.hasHeading()) {
                    section(next.key(counted.election().method()), tables.of(next, round));
                }
                to.println((next == Chapter.BALLOTS ? "" : "  ") + say.text(words.get(at)));
            }
            chapter = next;
        }
    }

    private void section(String key, List<String> table) {
        heading(Text.of("counting.heading." + key));
        table.forEach(to::println);
    }

    private void heading(Text words) {
        to.println();
        to.println("[" + say.text(words) + "]");
    }
}
