package org.moot.vote.evidence;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.moot.assembly.Assemblies;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Checkpoint;
import org.moot.audit.Checkpoints;
import org.moot.audit.HouseSeal;
import org.moot.audit.Origin;
import org.moot.audit.SignedNote;
import org.moot.command.Transaction;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.vote.BallotBox;
import org.moot.vote.ClosedBox;
import org.moot.vote.Publication;
import org.moot.vote.PublishedBallots;
import org.moot.vote.PublishedBallots.Published;
import org.moot.vote.Receipt;
import org.moot.vote.Roll;
import org.moot.vote.Vote;

/** Puts together what anybody needs to check a counted vote: docs/evidence.md says what is in it. */
public final class VoteBundles {
    private static final int MOST_CHECKPOINTS = 4000;

    private final Logs logs;
    private final Box box;
    private final ClosedBox closed;
    private final RecordPapers record;
    private final Assemblies assemblies;
    private final Words words;

    /** The logs and how they are signed. */
    public record Logs(AuditLog audit, Checkpoints checkpoints, HouseSeal house, Origin origin) {}

    /** The box of a vote and its roll. */
    public record Box(Transaction transaction, BallotBox ballots, PublishedBallots published, Roll roll) {}

    public VoteBundles(Logs logs, Box box, Assemblies assemblies, Words words) {
        this.logs = logs;
        this.box = box;
        this.closed = new ClosedBox(box.transaction(), box.ballots(), box.published());
        this.record = new RecordPapers(logs.audit(), logs.checkpoints(), logs.origin());
        this.assemblies = assemblies;
        this.words = words;
    }

    /** The file's name. */
    public static String name(Vote vote) {
        return "vote-" + vote.id() + ".zip";
    }

    /**
     * The bytes of a zip file. Not within a transaction: the box has its own.
     *
     * @throws Refusal while the vote is not counted, or its count not signed, which takes some seconds
     */
    public byte[] of(Vote vote) {
        Refusal.when(vote.state() instanceof Vote.State.Void, "vote.is-void", vote.question());
        Vote.Result result =
                vote.result().orElseThrow(() -> Refusal.because("vote.no-result-yet", vote.question(), vote.closes()));
        var folder = new Folder();
        boolean signed = box.transaction().in(() -> record.write(vote.id(), folder));
        Refusal.unless(signed, "vote.bundle-soon", vote.question());
        fixed(vote, folder);
        folder.lines("roll.txt", roll(vote));
        log(vote, folder);
        folder.lines("close.txt", closed.listed(vote, Integer.MAX_VALUE));
        counted(vote, result, folder);
        return folder.zipped();
    }

    private void fixed(Vote vote, Folder folder) {
        Reader reader = box.transaction()
                .in(() -> assemblies.find(vote.assembly()).orElseThrow())
                .reader();
        String readMe = words.say(Text.of("vote.bundle-readme", vote.id().toString()), reader, new PlainDialect());
        folder.text("README.txt", readMe + "\n");
        folder.text("manifest.json", vote.manifest());
        folder.lines(
                "amendments.txt",
                vote.amendments().stream()
                        .map(it -> it.signed().signature().hex() + " "
                                + it.signed().note())
                        .toList());
        Bytes key = logs.house().publicKey();
        folder.lines(
                "keys.txt",
                List.of(
                        SignedNote.key(logs.origin().record(), key),
                        SignedNote.key(logs.origin().cast(vote.id().toString()), key)));
        vote.result().ifPresent(it -> folder.lines("story.txt", new StoryPaper(words, reader).lines(it.story())));
    }

    private List<String> roll(Vote vote) {
        return box.transaction().in(() -> box.roll().all(vote.id())).stream()
                .map(it -> it.leaf().hex())
                .sorted()
                .toList();
    }

    private void log(Vote vote, Folder folder) {
        folder.lines(
                "log/seals.txt", closed.logged(vote).stream().map(Bytes::hex).toList());
        String origin = logs.origin().cast(vote.id().toString());
        List<Checkpoint> signed = box.transaction().in(() -> logs.checkpoints().latest(origin, MOST_CHECKPOINTS));
        signed.forEach(it -> folder.text("log/" + it.size() + ".txt", it.note()));
    }

    private void counted(Vote vote, Vote.Result result, Folder folder) {
        PublishedBallots.Way way =
                box.transaction().in(() -> box.published().way(vote.id())).orElseThrow();
        folder.text("result.json", new ResultPaper(vote, result, way.level()).written());
        List<Published> all = closed.published(vote, Integer.MAX_VALUE);
        folder.lines("ballots.txt", all.stream().map(ClosedBox::line).toList());
        if (way.level() == Publication.Level.BALLOTS) {
            folder.lines(
                    "envelopes.txt", all.stream().flatMap(VoteBundles::envelope).toList());
            folder.lines("seal-key.txt", List.of(way.openedKey().orElseThrow().hex()));
        }
    }

    private static Stream<String> envelope(Published ballot) {
        return ballot.sealed().stream()
                .map(it ->
                        Receipt.line(ballot.slot()) + " " + Base64.getEncoder().encodeToString(it.toArray()));
    }
}
