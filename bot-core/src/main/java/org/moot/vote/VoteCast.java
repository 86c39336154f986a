package org.moot.vote;

import java.util.List;
import java.util.stream.IntStream;
import org.moot.audit.Bytes;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.command.Unreadable;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.count.Ballot;
import org.moot.people.PersonId;

/**
 * Puts a ballot into the box. Who votes is read before, in a transaction that writes nothing about it; the box writes a slot
 * and no person; the answer goes straight back. A later ballot in the same slot replaces the earlier one.
 */
final class VoteCast implements Command {
    private final Parameter<String> scores =
            new Parameter<>("scores", Shape.SCORES, true, 20_000, new Scores(), "5 0 3");
    private final Parameter<Vote> vote;
    private final Polling polling;
    private final OneBallot oneBallot;
    private final BallotBox box;

    VoteCast(Parameter<Vote> vote, Polling polling, OneBallot oneBallot, BallotBox box) {
        this.vote = vote;
        this.polling = polling;
        this.oneBallot = oneBallot;
        this.box = box;
    }

    @Override
    public String name() {
        return "vote cast";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(scores, vote);
    }

    /** Who may is on the roll, which was frozen at the announcement and is looked up for each ballot. */
    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote open = asked.the(vote);
        PersonId person = PersonId.asking(asked);
        Refusal.unless(polling.isOnRoll(open, person), "vote.not-on-roll", open.question());
        VoteKeys.Linking linking = polling.linking(open);
        Bytes slot = linking.slot(person);
        oneBallot.check(open, person, slot, asked);
        List<Integer> given = read(asked.the(scores), open, slot);
        String platform = asked.request().account().map(Account::platform).orElseThrow();
        BallotBox.Cast cast =
                cast(open, slot, linking.nonce(platform, asked.request().id()), given);
        return recorded(open, given, Receipt.of(open.id(), slot, cast));
    }

    private List<Integer> read(String typed, Vote open, Bytes slot) {
        try {
            return TypedBallot.read(typed, open.names());
        } catch (Unreadable e) {
            throw polling.still(Refusal.because("vote.ballot-refused", e.why()), open, slot);
        }
    }

    private BallotBox.Cast cast(Vote open, Bytes slot, Bytes nonce, List<Integer> given) {
        try {
            return Discreet.with(() -> box.cast(open.id(), slot, nonce, given));
        } catch (BallotBox.NotOpen e) {
            throw polling.still(polling.notOpen(open), open, slot);
        } catch (Transaction.Unavailable e) {
            throw Refusal.because("vote.busy").whereas(Text.of("vote.busy-again"));
        } catch (Transaction.Uncertain e) {
            throw Refusal.because("vote.uncertain").whereas(Text.of("vote.uncertain-again"));
        }
    }

    /** The same words and the same size for a first ballot and for a later one. */
    private static Post recorded(Vote open, List<Integer> given, Receipt receipt) {
        List<Block.Item> lines = IntStream.range(0, given.size())
                .mapToObj(option -> Post.item(
                        Text.of("vote.given", Text.plain(open.option(option).name()), stars(given.get(option)))))
                .toList();
        return new Post.Writer()
                .prose("vote.recorded", open.question())
                .items(lines)
                .prose("vote.code", Text.plain(receipt.code()), open.closes())
                .prose("vote.keep", new Text.Typed("vote receipt " + receipt.code() + " #" + open.id()))
                .done();
    }

    private static Text stars(int given) {
        return given == Ballot.BLANK ? Text.of("vote.blank") : Text.of("vote.stars", given);
    }

    /** Kept as typed until the vote is known; a vote's number is no score. */
    private static final class Scores implements Parameter.Reading<String> {
        @Override
        public String read(String typed, Asking asking) {
            return typed;
        }

        @Override
        public boolean mayBe(String word) {
            return !word.matches("#[0-9]{1,18}");
        }
    }
}
