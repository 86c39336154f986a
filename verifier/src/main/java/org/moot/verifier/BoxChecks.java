package org.moot.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The roll and the box: how many could vote, what lay in the box while it was open, and what was in it at the close. */
final class BoxChecks {
    private static final int HASH = 32;

    private final Evidence evidence;

    BoxChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void in(Report report) {
        report.check("roll", this::roll);
        report.check("close", this::close);
        report.check("log", this::log);
        report.check("turnout", this::turnout);
    }

    /** @param seal SHA-256 of the envelope; {@code version} hides how often its voter voted */
    record Line(byte[] slot, byte[] seal, byte[] version) {}

    /** The roll as it was announced, or as it grew on appeal. */
    private Json.Fields fixedRoll() throws Unreadable {
        Json.Fields roll = evidence.fixed().in("roll");
        for (Json.Fields note : evidence.amendments()) {
            roll = note.word("what").equals("roll") ? note : roll;
        }
        return roll;
    }

    private long rollSize() throws Unreadable {
        return fixedRoll().number("count");
    }

    private String rollRoot() throws Unreadable {
        return fixedRoll().word("root");
    }

    private String roll() throws Unreadable {
        List<byte[]> leaves = new ArrayList<>();
        String last = "";
        for (String line : evidence.bundle().lines("roll.txt")) {
            leaves.add(Digest.fromHex(line, HASH));
            if (line.compareTo(last) <= 0) {
                throw new Unreadable("the roll is not sorted, or has a line twice");
            }
            last = line;
        }
        boolean same =
                leaves.size() == rollSize() && Digest.hex(Tree.root(leaves)).equals(rollRoot());
        if (!same) {
            throw new Unreadable("the roll is not the one that was fixed");
        }
        return "%d could vote, fixed before the first ballot".formatted(leaves.size());
    }

    /** The list of the close, by slot. */
    static Map<String, Line> list(Bundle bundle) throws Unreadable {
        var list = new TreeMap<String, Line>();
        byte[] last = {};
        for (String each : bundle.lines("close.txt")) {
            String[] parts = each.split(" ");
            if (parts.length != 3) {
                throw new Unreadable("a line of close.txt has not three parts");
            }
            byte[] slot = Letters.slot(parts[0]);
            if (java.util.Arrays.compareUnsigned(slot, last) <= 0) {
                throw new Unreadable("the list of the close is not sorted, or has a slot twice");
            }
            last = slot;
            list.put(parts[0], new Line(slot, Digest.fromHex(parts[1], HASH), Digest.fromHex(parts[2], HASH)));
        }
        return list;
    }

    private String close() throws Unreadable {
        Map<String, Line> list = list(evidence.bundle());
        List<byte[]> leaves = list.values().stream()
                .map(it -> Tree.leaf(it.slot(), it.seal(), it.version()))
                .toList();
        Evidence.Leaf closed = evidence.leaf1("vote.closed");
        boolean same = closed.fact("ballots").equals(Integer.toString(leaves.size()))
                && closed.fact("root").equals(Digest.hex(Tree.root(leaves)))
                && evidence.result().number("ballots") == leaves.size();
        if (!same) {
            throw new Unreadable("what is listed is not what was in the box when it closed");
        }
        return "%d ballots were in the box when it closed".formatted(leaves.size());
    }

    /** Each checkpoint is over the beginning of the list of seals, and everything that was counted is in it. */
    private String log() throws Unreadable {
        List<byte[]> leaves = new ArrayList<>();
        Set<ByteBuffer> seals = new HashSet<>();
        for (String line : evidence.bundle().lines("log/seals.txt")) {
            byte[] seal = Digest.fromHex(line, HASH);
            leaves.add(Tree.leaf(seal));
            if (!seals.add(ByteBuffer.wrap(seal))) {
                throw new Unreadable("a seal was logged twice");
            }
        }
        List<Long> sizes = sizes(leaves);
        if (!leaves.isEmpty() && (sizes.isEmpty() || sizes.getLast() != leaves.size())) {
            throw new Unreadable("the end of the log was not signed");
        }
        for (Line line : list(evidence.bundle()).values()) {
            if (!seals.contains(ByteBuffer.wrap(line.seal()))) {
                throw new Unreadable("a ballot was counted that was never logged");
            }
        }
        return "%d ballots were sealed in all, the later ones of a person in place of the earlier; signed %d times"
                .formatted(leaves.size(), sizes.size());
    }

    private List<Long> sizes(List<byte[]> leaves) throws Unreadable {
        List<Long> sizes = new ArrayList<>();
        Key key = evidence.key("cast");
        for (String name : evidence.bundle().under("log/")) {
            if (!name.equals("log/seals.txt")) {
                Checkpoint checkpoint = Checkpoint.read(evidence.bundle().the(name), key);
                boolean same = name.equals("log/" + checkpoint.size() + ".txt")
                        && checkpoint.size() <= leaves.size()
                        && java.util.Arrays.equals(
                                checkpoint.root(), Tree.root(leaves.subList(0, (int) checkpoint.size())));
                if (!same) {
                    throw new Unreadable("the log is not what was signed at %d ballots".formatted(checkpoint.size()));
                }
                sizes.add(checkpoint.size());
            }
        }
        sizes.sort(null);
        return sizes;
    }

    private String turnout() throws Unreadable {
        long ballots = evidence.result().number("ballots");
        if (ballots > rollSize()) {
            throw new Unreadable("more ballots than people who could vote");
        }
        return "%d of %d voted".formatted(ballots, rollSize());
    }
}
