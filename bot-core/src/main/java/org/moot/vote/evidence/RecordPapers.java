package org.moot.vote.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Checkpoint;
import org.moot.audit.Checkpoints;
import org.moot.audit.LogTree;
import org.moot.audit.Origin;
import org.moot.vote.VoteId;

/** What the record says of one vote, with the proofs that it stands there and that the record only ever grew. */
final class RecordPapers {
    private static final int MOST_EARLIER = 400;
    private static final String COUNTED = "vote.counted";

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final Origin origin;

    RecordPapers(AuditLog log, Checkpoints checkpoints, Origin origin) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.origin = origin;
    }

    /** Within a transaction. False when the count has not been signed yet, which is a matter of seconds. */
    boolean write(VoteId vote, Folder folder) {
        Optional<Checkpoint> signed = checkpoints.latest(origin.record());
        long size = signed.map(Checkpoint::size).orElse(0L);
        List<AuditLog.Entry> entries = log.about("vote", vote.toString()).stream()
                .filter(it -> it.leaf() < size && it.what().startsWith("vote."))
                .toList();
        if (entries.stream().noneMatch(it -> it.what().equals(COUNTED))) {
            return false;
        }
        write(signed.orElseThrow(), entries, folder);
        return true;
    }

    private void write(Checkpoint signed, List<AuditLog.Entry> entries, Folder folder) {
        var tree = new LogTree(log);
        folder.text("record/checkpoint.txt", signed.note());
        folder.lines(
                "record/leaves.txt",
                entries.stream().map(it -> it.leaf() + " " + it.canonical()).toList());
        folder.lines(
                "record/paths.txt",
                entries.stream()
                        .map(it -> proof(it.leaf(), tree.path(it.leaf(), signed.size())))
                        .toList());
        List<Checkpoint> earlier = checkpoints.latest(signed.origin(), MOST_EARLIER).stream()
                .filter(it -> it.size() < signed.size())
                .toList();
        earlier.forEach(it -> folder.text("record/earlier/" + it.size() + ".txt", it.note()));
        folder.lines(
                "record/consistency.txt",
                earlier.stream()
                        .map(it -> proof(it.size(), tree.consistency(it.size(), signed.size())))
                        .toList());
    }

    private static String proof(long number, List<Bytes> hashes) {
        return number + hashes.stream().map(it -> " " + it.hex()).collect(Collectors.joining());
    }
}
