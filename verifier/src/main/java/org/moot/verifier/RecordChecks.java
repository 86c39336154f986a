package org.moot.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record: who signed it, that what is said of the vote stands in it, and that it only ever grew. */
final class RecordChecks {
    private static final int HASH = 32;

    private final Evidence evidence;
    private final Optional<Keeping> kept;

    RecordChecks(Evidence evidence, Optional<Keeping> kept) {
        this.evidence = evidence;
        this.kept = kept;
    }

    void in(Report report) {
        report.check("record", this::signed);
        report.check("entries", this::entries);
        report.check("growth", this::growth);
        kept.ifPresent(it -> report.check("kept", () -> it.compared(checkpoint(), proofs())));
    }

    private Checkpoint checkpoint() throws Unreadable {
        return Checkpoint.read(evidence.bundle().the("record/checkpoint.txt"), evidence.key("record"));
    }

    private String signed() throws Unreadable {
        Checkpoint checkpoint = checkpoint();
        String others = checkpoint.others() == 0
                ? ""
                : "; %d more signatures, by keys that are not in the bundle".formatted(checkpoint.others());
        return "%s, signed at %d entries%s".formatted(checkpoint.origin(), checkpoint.size(), others);
    }

    /** Every entry that the bundle quotes leads to the root. */
    private String entries() throws Unreadable {
        Checkpoint checkpoint = checkpoint();
        Map<Long, List<byte[]>> paths = lines("record/paths.txt");
        for (Evidence.Leaf leaf : evidence.leaves()) {
            List<byte[]> path = paths.get(leaf.place());
            if (path == null || !Tree.leads(leaf.hash(), leaf.place(), checkpoint.size(), path, checkpoint.root())) {
                throw new Unreadable(
                        "entry %d (%s) is not in the record that was signed".formatted(leaf.place(), leaf.what()));
            }
        }
        return "%d entries about this vote stand in it"
                .formatted(evidence.leaves().size());
    }

    private Map<Long, List<byte[]>> proofs() throws Unreadable {
        return lines("record/consistency.txt");
    }

    private String growth() throws Unreadable {
        Checkpoint now = checkpoint();
        Map<Long, List<byte[]>> proofs = proofs();
        List<String> earlier = evidence.bundle().under("record/earlier/");
        for (String name : earlier) {
            Checkpoint before = Checkpoint.read(evidence.bundle().the(name), evidence.key("record"));
            if (!name.equals("record/earlier/" + before.size() + ".txt")) {
                throw new Unreadable(name + " is of another size");
            }
            List<byte[]> proof = proofs.get(before.size());
            if (proof == null || !Tree.begins(before.size(), before.root(), now.size(), now.root(), proof)) {
                throw new Unreadable(
                        "what was signed at %d entries is not the beginning of the record".formatted(before.size()));
            }
        }
        return "it begins with all %d that were signed earlier".formatted(earlier.size());
    }

    /** A number, then hashes. */
    private Map<Long, List<byte[]>> lines(String name) throws Unreadable {
        var all = new HashMap<Long, List<byte[]>>();
        for (String line : evidence.bundle().lines(name)) {
            String[] parts = line.split(" ");
            if (!parts[0].matches("0|[1-9][0-9]{0,15}")) {
                throw new Unreadable("a line of " + name + " has no number");
            }
            List<byte[]> hashes = new ArrayList<>();
            for (int at = 1; at < parts.length; at++) {
                hashes.add(Digest.fromHex(parts[at], HASH));
            }
            if (all.put(Long.parseLong(parts[0]), hashes) != null) {
                throw new Unreadable("a number is twice in " + name);
            }
        }
        return all;
    }
}
