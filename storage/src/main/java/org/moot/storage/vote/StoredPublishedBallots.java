package org.moot.storage.vote;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.storage.json.Json;
import org.moot.vote.BallotBox.Flaw;
import org.moot.vote.Publication;
import org.moot.vote.PublishedBallots;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All ballots of a vote are written by one transaction in random order: neither xmin nor place tells when they were cast. */
@Component
final class StoredPublishedBallots implements PublishedBallots {

    private static final RowMapper<Published> PUBLISHED = (row, at) -> new Published(
            Bytes.of(row.getBytes("slot")),
            Json.readList(row.getString("stars"), Integer.class),
            Optional.ofNullable(row.getString("reason")).map(Flaw::valueOf),
            Optional.ofNullable(row.getBytes("sealed")).map(Bytes::of));
    private static final String COLUMNS =
            "select slot, to_json(scores)::text as stars, reason, sealed from published_ballot ";

    private final JdbcClient jdbc;

    StoredPublishedBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean publish(VoteId vote, Publication.Level level, Optional<Bytes> openedKey, List<Published> published) {
        boolean first = jdbc.sql("""
                update ballot_box set state = 'TALLIED', publication = ?, opened_key = decode(nullif(?, ''), 'hex')
                where vote = ? and state = 'OPENING'
                """)
                        .params(level.word(), openedKey.map(Bytes::hex).orElse(""), vote.value())
                        .update()
                == 1;
        if (first && !published.isEmpty()) {
            write(vote, published);
        }
        return first;
    }

    private void write(VoteId vote, List<Published> published) {
        List<Published> mixed = new ArrayList<>(published);
        Collections.shuffle(mixed, new SecureRandom());
        jdbc.sql("""
                insert into published_ballot (vote, slot, scores, status, reason, sealed)
                select ?, slot, cast(scores as smallint[]), status, nullif(reason, ''), nullif(sealed, '')
                from unnest(cast(? as bytea[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                    cast(? as bytea[]))
                    as ballot (slot, scores, status, reason, sealed)
                """)
                .params(
                        vote.value(),
                        mixed.stream().map(it -> it.slot().toArray()).toArray(byte[][]::new),
                        mixed.stream().map(StoredPublishedBallots::array).toArray(String[]::new),
                        mixed.stream().map(StoredPublishedBallots::status).toArray(String[]::new),
                        mixed.stream()
                                .map(it -> it.flaw().map(Flaw::name).orElse(""))
                                .toArray(String[]::new),
                        mixed.stream()
                                .map(it -> it.sealed().map(Bytes::toArray).orElse(new byte[0]))
                                .toArray(byte[][]::new))
                .update();
    }

    private static String array(Published ballot) {
        return ballot.scores().toString().replace('[', '{').replace(']', '}');
    }

    private static String status(Published ballot) {
        if (ballot.flaw().isPresent()) {
            return "INVALID";
        }
        return ballot.scores().stream().allMatch(score -> score < 0) ? "BLANK" : "VALID";
    }

    @Override
    public Optional<Published> find(VoteId vote, Bytes slot) {
        return jdbc.sql(COLUMNS + "where vote = ? and slot = ?")
                .params(vote.value(), slot.toArray())
                .query(PUBLISHED)
                .optional();
    }

    @Override
    public Optional<Way> way(VoteId vote) {
        return jdbc.sql("select publication, opened_key from ballot_box where vote = ? and publication is not null")
                .param(vote.value())
                .query((row, at) -> new Way(
                        Publication.Level.read(row.getString("publication")),
                        Optional.ofNullable(row.getBytes("opened_key")).map(Bytes::of)))
                .optional();
    }

    @Override
    public List<Published> list(VoteId vote, Optional<Bytes> after, int most) {
        return jdbc.sql(COLUMNS + "where vote = ? and slot > ? order by slot limit ?")
                .params(vote.value(), after.map(Bytes::toArray).orElse(new byte[0]), most)
                .query(PUBLISHED)
                .list();
    }
}
