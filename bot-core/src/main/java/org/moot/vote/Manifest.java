package org.moot.vote;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.count.Lot;

/** Everything about a vote that is fixed before the first ballot, as canonical JSON, so that one hash stands for all of it. */
final class Manifest {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ROOT);

    /** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, by their registered numbers. */
    private static final String SUITE = "hpke-0020-0001-0002";

    private Manifest() {}

    /** The public keys of a vote. */
    record Keys(Bytes seal, Bytes receipts) {}

    /**
     * @param vote announced; its manifest is still empty
     * @param keys what ballots are sealed to, and what receipts are signed with
     * @param began who was in the assembly then, and still was at the announcement, is on the roll
     */
    static String of(Vote vote, Assembly assembly, Instant began, Instant announced, Keys keys) {
        var all = new TreeMap<String, Object>();
        all.put("format", "moot-vote-1");
        all.put("vote", vote.id().value());
        all.put("proposal", vote.proposal().value());
        all.put("assembly", assembly.handle());
        all.put("question", vote.question());
        all.put("about_people", vote.people());
        all.put("options", vote.options().stream().map(Manifest::option).toList());
        all.put("status_quo", vote.option(vote.statusQuo()).id());
        all.put("method", "star");
        all.put("protocol", vote.rules().protocol().id());
        all.put("lukewarm", Double.toString(vote.rules().lukewarm()));
        all.put("enough", vote.rules().enough());
        all.put("roll", roll(vote, assembly, began));
        all.put("lots", lots(vote));
        all.put("announced", second(announced));
        all.put("closes", second(vote.closes()));
        all.put(
                "closes_local",
                LOCAL.format(vote.closes().atZone(assembly.charter().zone())));
        all.put("challenge_days", Vote.CHALLENGE.toDays());
        all.put("publication", "by-size-1");
        all.put("publication_at_most", most(vote));
        all.put("seal", Map.of("suite", SUITE, "key", keys.seal().hex(), "policy", "AUTO"));
        all.put(
                "receipts",
                Map.of("form", "moot-receipt-1", "key", keys.receipts().hex()));
        return CanonicalJson.write(all);
    }

    /** Hex SHA-256, as the card and the audit log show it. */
    static String hash(String manifest) {
        return Hash.sha256(Hash.utf8(manifest)).hex();
    }

    private static Map<String, Object> option(Vote.Option option) {
        return Map.of("id", option.id(), "name", option.name(), "text", option.text());
    }

    private static Map<String, Object> roll(Vote vote, Assembly assembly, Instant began) {
        return Map.of(
                "who", assembly.charter().the(Setting.VOTES),
                "since", second(began),
                "count", vote.rollSize(),
                "root", vote.rollRoot());
    }

    private static String most(Vote vote) {
        return vote.rules().most().orElse(Publication.Level.BALLOTS).word();
    }

    private static Map<String, Object> lots(Vote vote) {
        List<String> order =
                vote.lots().stream().map(lot -> vote.option(lot).id()).toList();
        return Map.of("algorithm", Lot.ALGORITHM, "seed", vote.seed(), "order", order);
    }

    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
