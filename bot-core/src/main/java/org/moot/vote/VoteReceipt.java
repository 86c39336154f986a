package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moot.audit.HouseSeal;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.vote.Vote.State;

/**
 * Says whether a ballot is in the box, by its code or by the whole receipt. While the vote is open it answers the voter alone,
 * whose slot it works out anew; after the close it looks into the published list. It never shows what stands on a ballot.
 */
final class VoteReceipt implements Command {
    private static final int LONGEST = 400;

    private final Parameter<String> receipt = Parameters.word("receipt", LONGEST, "7K3M-9QXT-4");
    private final Parameter<Vote> vote;
    private final Function<VoteId, Optional<Vote>> votes;
    private final Polling polling;
    private final CloseSearch search;
    private final HouseSeal house;

    /** @param votes by number, outside of any transaction */
    VoteReceipt(
            Parameter<Vote> vote,
            Function<VoteId, Optional<Vote>> votes,
            Polling polling,
            CloseSearch search,
            HouseSeal house) {
        this.vote = vote;
        this.votes = votes;
        this.polling = polling;
        this.search = search;
        this.house = house;
    }

    @Override
    public String name() {
        return "vote receipt";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(receipt, vote);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    /** So that not even the asking stands anywhere. */
    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        String typed = asked.the(receipt);
        return Receipt.isAsLongAsACode(typed) ? code(typed, asked) : whole(typed, asked);
    }

    private Post code(String typed, Asked asked) {
        Refusal.unless(Receipt.isWellWritten(typed), "vote.receipt-mistyped", Text.plain(typed));
        Vote about = asked.maybe(vote).orElseThrow(() -> Refusal.because("vote.receipt-which"));
        return isOpen(about) ? mine(about, asked, it -> it.hasCode(typed)) : search.byCode(about, typed);
    }

    private Post whole(String typed, Asked asked) {
        KeptReceipt kept = KeptReceipt.read(typed).orElseThrow(() -> Refusal.because("vote.receipt-mistyped-whole"));
        Refusal.unless(kept.isSigned(house), "vote.receipt-not-ours");
        Vote about = votes.apply(kept.receipt().vote()).orElseThrow(() -> Refusal.because("vote.receipt-not-ours"));
        Optional<Vote> named = Optional.ofNullable(asked.request().arguments().get(Vote.SUBJECT))
                .flatMap(it -> asked.maybe(vote));
        Refusal.when(
                named.filter(it -> !it.id().equals(about.id())).isPresent(),
                "vote.receipt-other-vote",
                about.id().toString(),
                about.question(),
                new Text.Typed("#" + about.id()));
        return isOpen(about)
                ? mine(about, asked, it -> it.equals(kept.receipt()))
                : search.bySlot(about, kept.receipt());
    }

    private static boolean isOpen(Vote about) {
        return about.state() instanceof State.Announced
                || about.state() instanceof State.Open
                || about.state() instanceof State.Paused;
    }

    /** The whole receipt goes only to whoever has the ballot, and only while the link key is there. */
    private Post mine(Vote about, Asked asked, Predicate<Receipt> meant) {
        Optional<Receipt> current =
                polling.mine(about, PersonId.asking(asked)).map(it -> Receipt.of(about.id(), it.slot(), it.cast()));
        if (current.isEmpty()) {
            return Post.saying("vote.receipt-none-of-yours", about.question());
        }
        Receipt there = current.get();
        String key = meant.test(there) ? "vote.receipt-is-in" : "vote.receipt-other-is-in";
        return new Post.Writer()
                .prose(key, about.question(), Text.plain(there.code()))
                .prose("vote.receipt-keep")
                .prose(
                        "vote.receipt-whole",
                        Text.plain(KeptReceipt.signed(there, house).written()))
                .done();
    }
}
