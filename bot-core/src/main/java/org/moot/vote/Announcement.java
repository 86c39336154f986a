package org.moot.vote;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Charter;
import org.moot.assembly.Roster;
import org.moot.assembly.Setting;
import org.moot.audit.Bytes;
import org.moot.audit.HouseSeal;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.count.Lot;
import org.moot.count.Protocol;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.VoteStart;
import org.moot.time.Deadline;

/**
 * Announces votes: options, roll, lots and times are fixed and shown before the first ballot. A moment later the clock opens
 * the vote.
 */
public final class Announcement implements VoteStart {
    static final String KEEP = "keep";
    static final String OPEN = "vote open";
    private static final Duration ACTIVE = Duration.ofDays(90);

    private final VoteRecords records;
    private final Roster roster;
    private final VoteHerald herald;
    private final Words words;
    private final SecureRandom random;
    private final VoteKeys keys;
    private final HouseSeal house;

    Announcement(VoteRecords records, Trust trust, Roster roster, VoteHerald herald, Words words) {
        this.records = records;
        this.keys = trust.keys();
        this.house = trust.house();
        this.random = trust.random();
        this.roster = roster;
        this.herald = herald;
        this.words = words;
    }

    /** What people rely on: the keys of the vote and of the house, and chance. */
    record Trust(VoteKeys keys, HouseSeal house, SecureRandom random) {}

    @Override
    public long announce(Proposal proposal, Instant now) {
        var options = new ArrayList<Vote.Option>();
        options.add(new Vote.Option(
                Vote.Option.VERSION + proposal.current().number(),
                proposal.title(),
                proposal.current().text(),
                Optional.empty()));
        proposal.alternatives()
                .forEach(it -> options.add(new Vote.Option(
                        Vote.Option.ALTERNATIVE + it.number(), it.title(), it.text(), Optional.empty())));
        return announce(proposal, options, now).id().value();
    }

    /** @param options without <em>keep things as they are</em>, which comes last on every ballot */
    Vote announce(Proposal proposal, List<Vote.Option> options, Instant now) {
        Assembly assembly = herald.assembly(proposal.assembly());
        VoteId id = records.votes().next();
        List<Roll.Entry> roll = roll(assembly, proposal);
        records.roll().fix(id, roll);
        Vote vote = vote(id, proposal, assembly, withStatusQuo(options, assembly), roll, now);
        var described = vote.described(Manifest.of(
                vote, assembly, proposal.began(), now, new Manifest.Keys(keys.make(id), house.publicKey())));
        records.votes().add(described);
        records.deadlines().set(Deadline.of(now, OPEN, Vote.SUBJECT, id.value()));
        new Minutes(records.audit()).announced(described, now);
        herald.announced(described, now);
        return described;
    }

    private List<Vote.Option> withStatusQuo(List<Vote.Option> options, Assembly assembly) {
        String keep = said(Text.of("vote.status-quo"), assembly);
        var all = new ArrayList<>(options.subList(0, Math.min(options.size(), Vote.MOST_OPTIONS - 1)));
        all.add(new Vote.Option(KEEP, keep, "", Optional.empty()));
        return all;
    }

    /** Words that are fixed with the vote, in the assembly's language. */
    String said(Text text, Assembly assembly) {
        return words.say(text, assembly.reader(), new PlainDialect());
    }

    private List<Roll.Entry> roll(Assembly assembly, Proposal proposal) {
        boolean membersOnly = assembly.charter().the(Setting.VOTES).equals("members");
        return roster.since(assembly.id(), proposal.began(), membersOnly).stream()
                .map(this::entry)
                .toList();
    }

    private Roll.Entry entry(PersonId person) {
        return Roll.Entry.of(person, Bytes.of(fresh(16)));
    }

    private Vote vote(
            VoteId id,
            Proposal proposal,
            Assembly assembly,
            List<Vote.Option> options,
            List<Roll.Entry> roll,
            Instant now) {
        Charter charter = assembly.charter();
        byte[] seed = fresh(Lot.SEED_BYTES);
        Lot lot = Lot.drawn(seed, options.stream().map(Vote.Option::id).toList());
        int active = roster.active(assembly.id(), now.minus(ACTIVE));
        return new Vote(
                id,
                assembly.id(),
                proposal.id(),
                proposal.title(),
                options,
                options.size() - 1,
                proposal.matter() != Matter.TEXT,
                roll.size(),
                Roll.root(roll).hex(),
                new Vote.Rules(
                        charter.enough(roll.size(), active),
                        protocol(charter),
                        charter.lukewarm(),
                        Publication.most(charter.the(Setting.PUBLICATION))),
                Bytes.of(seed).hex(),
                lot.order(),
                "",
                List.of(),
                new Vote.State.Announced(now, charter.pace().closing(now.plus(length(proposal, charter)))));
    }

    private static Protocol protocol(Charter charter) {
        return charter.the(Setting.TIES).equals("older") ? Protocol.OFFICIAL_OLDER : Protocol.OFFICIAL_2025;
    }

    private static Duration length(Proposal proposal, Charter charter) {
        return switch (proposal.matter()) {
            case TEXT -> charter.span(Setting.VOTE);
            case OFFICE -> charter.span(Setting.PEOPLE_VOTE);
            case REMOVAL, APPEAL -> charter.span(Setting.REMOVAL);
        };
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
