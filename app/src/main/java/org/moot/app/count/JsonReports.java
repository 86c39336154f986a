package org.moot.app.count;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moot.count.AllocatedRound;
import org.moot.count.HeadToHead;
import org.moot.count.Round;
import org.moot.count.Rung;
import org.moot.count.Runoff;
import org.moot.count.Tally;
import org.moot.count.WeightedStars;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Results for programs, one election a line. Names and shapes are those of the published vectors of STAR voting: there,
 * wholly blank ballots are among {@code ballots} and {@code equal}; {@code counted} and {@code blank} stand beside.
 */
final class JsonReports implements Reports {
    private static final String EQUAL = "equal";

    private final JsonGenerator json;
    private boolean several;

    JsonReports(OutputStream to) {
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8);
    }

    @Override
    public void begin(boolean several) {
        this.several = several;
        if (several) {
            json.writeStartArray();
            json.writeRaw('\n');
        }
    }

    @Override
    public void take(Counted counted) {
        Election election = counted.election();
        if (election.method() != Method.ALLOCATED && election.options().contains(EQUAL)) {
            throw Fault.of("equal-name", EQUAL);
        }
        write(counted);
        json.writeRaw('\n');
    }

    @Override
    public void end() {
        if (several) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.close();
    }

    private void write(Counted counted) {
        Election election = counted.election();
        json.writeStartObject();
        json.writeStringProperty("name", election.title());
        json.writeStringProperty("method", election.method().id());
        json.writeStringProperty("rule", Counted.rule(counted));
        json.writeNumberProperty("seats", election.seats());
        names(
                "candidates",
                election,
                IntStream.range(0, election.options().size()).boxed().toList());
        json.writeArrayPropertyStart("lot");
        election.lot().order().forEach(option -> json.writeNumber(option));
        json.writeEndArray();
        names("winners", election, counted.winners());
        json.writeBooleanProperty("lot_used", counted.isLotUsed());
        json.writeArrayPropertyStart("rounds");
        switch (counted) {
            case Counted.Staged staged -> staged.rounds().forEach(round -> round(staged, round));
            case Counted.Proportional shared -> shared.result().rounds().forEach(round -> round(election, round));
        }
        json.writeEndArray();
        if (counted instanceof Counted.Staged staged && election.method() == Method.STAR) {
            names(
                    "possible_winners_over_all_lots",
                    election,
                    staged.rounds().getFirst().possibleWinners());
        }
        sums(counted.tally());
        json.writeEndObject();
    }

    private void names(String member, Election election, List<Integer> options) {
        json.writeArrayPropertyStart(member);
        options.forEach(option -> json.writeString(election.options().get(option)));
        json.writeEndArray();
    }

    private void round(Counted.Staged counted, Round round) {
        List<String> names = counted.election().options();
        json.writeStartObject();
        json.writeStringProperty("winner", names.get(round.winner()));
        OptionalInt second = round.runnerUp();
        optional("runner_up", second.isPresent() ? names.get(second.getAsInt()) : null);
        optional("scoring_tiebreak", round.scoring().decidedBy().map(Rung::id).orElse(null));
        optional(
                "runoff_tiebreak",
                round.runoff().flatMap(Runoff::decidedBy).map(Rung::id).orElse(null));
        round.runoff().ifPresent(runoff -> {
            HeadToHead votes = runoff.votes();
            json.writeObjectPropertyStart("runoff");
            json.writeNumberProperty(names.get(votes.option()), votes.above());
            json.writeNumberProperty(names.get(votes.other()), votes.below());
            json.writeNumberProperty(EQUAL, votes.same() + counted.tally().blankBallots());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void optional(String member, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(member);
        } else {
            json.writeStringProperty(member, text);
        }
    }

    private void round(Election election, AllocatedRound round) {
        json.writeStartObject();
        json.writeStringProperty("winner", election.options().get(round.winner()));
        json.writeObjectPropertyStart("totals");
        for (WeightedStars total : round.totals()) {
            json.writeStringProperty(
                    election.options().get(total.option()), total.stars().toString());
        }
        json.writeEndObject();
        names("tied", election, round.tied());
        json.writeStringProperty("split", round.split().toString());
        json.writeStringProperty("spent_above", round.above().toString());
        json.writeStringProperty("weight_on_split", round.on().toString());
        json.writeEndObject();
    }

    private void sums(Tally tally) {
        json.writeName("score");
        numbers(tally, tally::total);
        json.writeName("five_star");
        numbers(tally, tally::fiveStars);
        json.writeArrayPropertyStart("pairwise");
        for (int row = 0; row < tally.options(); row++) {
            int option = row;
            numbers(tally, other -> option == other ? 0 : tally.preferring(option, other));
        }
        json.writeEndArray();
        json.writeNumberProperty("ballots", tally.cast());
        json.writeNumberProperty("counted", tally.counted());
        json.writeNumberProperty("blank", tally.blankBallots());
    }

    private void numbers(Tally tally, IntToLongFunction of) {
        json.writeStartArray();
        for (int option = 0; option < tally.options(); option++) {
            json.writeNumber(of.applyAsLong(option));
        }
        json.writeEndArray();
    }
}
