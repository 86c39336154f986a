package org.moot.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What was fixed before the first ballot, and what was changed about it since, openly. */
final class VoteChecks {
    private final Evidence evidence;

    VoteChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void in(Report report) {
        report.check("manifest", this::manifest);
        report.check("lots", this::lots);
        report.check("amendments", this::amendments);
        report.check("times", this::times);
        report.check("certificates", this::certificates);
    }

    private String manifest() throws Unreadable {
        Evidence.Leaf announced = evidence.leaf1("vote.announced");
        String hash = Digest.hex(evidence.manifestHash());
        if (!announced.fact("manifest").equals(hash)) {
            throw new Unreadable("the manifest is not the one that was announced");
        }
        Json.Fields roll = evidence.fixed().in("roll");
        boolean same = announced.fact("roll").equals(Long.toString(roll.number("count")))
                && announced.fact("root").equals(roll.word("root"));
        if (!same) {
            throw new Unreadable("the roll of the manifest is not the one that was announced");
        }
        if (!evidence.options().contains(evidence.fixed().word("status_quo"))) {
            throw new Unreadable("the status quo is no option");
        }
        return "announced before the first ballot: %s…, %d options"
                .formatted(hash.substring(0, 16), evidence.options().size());
    }

    /** Options by SHA-256 over the seed and their id. */
    private String lots() throws Unreadable {
        Json.Fields lots = evidence.fixed().in("lots");
        if (!lots.word("algorithm").equals("moot-lot-1")) {
            throw new Unreadable("lots were drawn in a way that is not known");
        }
        byte[] seed = Digest.fromHex(lots.word("seed"), 32);
        List<String> drawn = new ArrayList<>(evidence.options());
        drawn.sort(Comparator.comparing(id -> Digest.of(seed, Digest.utf8(id)), Arrays::compareUnsigned));
        if (!drawn.equals(lots.words("order"))) {
            throw new Unreadable("the lots do not follow from the seed");
        }
        return "the lots follow from the seed that was announced";
    }

    private String amendments() throws Unreadable {
        List<String> lines = evidence.bundle().lines("amendments.txt");
        List<Evidence.Leaf> noted = evidence.leaves("vote.amended");
        if (noted.size() != lines.size()) {
            throw new Unreadable("the record has %d amendments, the bundle %d".formatted(noted.size(), lines.size()));
        }
        byte[] house = evidence.key("record").raw();
        List<Json.Fields> notes = evidence.amendments();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int space = line.indexOf(' ');
            byte[] signature = Digest.fromHex(space < 0 ? "" : line.substring(0, space), 64);
            String note = line.substring(space + 1);
            boolean good = Key.signed(house, note, signature)
                    && isAbout(notes.get(at), at + 1)
                    && noted.get(at).fact("number").equals(Integer.toString(at + 1))
                    && noted.get(at).fact("note").equals(Digest.hex(Digest.of(Digest.utf8(note))));
            if (!good) {
                throw new Unreadable("amendment %d is not the one that was signed and recorded".formatted(at + 1));
            }
        }
        return lines.isEmpty()
                ? "nothing was changed after the announcement"
                : "%d, each signed and recorded".formatted(lines.size());
    }

    private boolean isAbout(Json.Fields note, int number) throws Unreadable {
        return note.number("number") == number
                && note.number("vote") == evidence.fixed().number("vote")
                && note.word("manifest").equals(Digest.hex(evidence.manifestHash()));
    }

    /** It closed no earlier than was said, and what had to come first came first. */
    private String times() throws Unreadable {
        Evidence.Leaf announced = evidence.leaf1("vote.announced");
        Evidence.Leaf opened = evidence.leaf1("vote.opened");
        Evidence.Leaf closed = evidence.leaf1("vote.closed");
        Evidence.Leaf unlinked = evidence.leaf1("vote.unlinked");
        Evidence.Leaf counted = evidence.leaf1("vote.counted");
        List<Evidence.Leaf> road = List.of(announced, opened, closed, unlinked, counted);
        for (int at = 1; at < road.size(); at++) {
            if (road.get(at).place() <= road.get(at - 1).place()) {
                throw new Unreadable("%s stands in the record before %s"
                        .formatted(road.get(at).what(), road.get(at - 1).what()));
            }
        }
        Instant due = time(lastWord(opened).fact("closes"));
        Instant at = time(closed.canonical().split(" ")[1]);
        if (at.plusSeconds(5).isBefore(due)) {
            throw new Unreadable("it closed at %s, before the closing time %s".formatted(at, due));
        }
        return "announced, opened, closed at %s, made unlinkable, counted, in this order".formatted(at);
    }

    /** What said last when it closes. */
    private Evidence.Leaf lastWord(Evidence.Leaf opened) throws Unreadable {
        Evidence.Leaf last = opened;
        for (String what : List.of("vote.moved", "vote.resumed")) {
            for (Evidence.Leaf each : evidence.leaves(what)) {
                last = each.place() > last.place() ? each : last;
            }
        }
        return last;
    }

    private static Instant time(String written) throws Unreadable {
        try {
            return Instant.parse(written);
        } catch (java.time.DateTimeException e) {
            throw new Unreadable("a time in the record is none");
        }
    }

    private String certificates() {
        int there = evidence.bundle().under("certificates/").size();
        return there == 0 ? "nobody added a certificate" : "%d, to be read by people".formatted(there);
    }
}
