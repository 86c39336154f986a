package org.moot.storage.vote;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.vote.Turnouts;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** One row a vote, so that no row's place or age tells anything about a person. */
@Component
final class StoredTurnouts implements Turnouts {

    private final JdbcClient jdbc;

    StoredTurnouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(VoteId vote, Map<PersonId, Boolean> voted) {
        Map<String, Boolean> byName = new TreeMap<>();
        voted.forEach((person, did) -> byName.put(person.toString(), did));
        jdbc.sql("insert into turnout (vote, voted) values (?, cast(? as jsonb)) on conflict do nothing")
                .params(vote.value(), Json.write(byName))
                .update();
    }

    @Override
    public void erase(VoteId vote) {
        jdbc.sql("delete from turnout where vote = ?").param(vote.value()).update();
    }

    @Override
    public Optional<Map<PersonId, Boolean>> find(VoteId vote) {
        return jdbc.sql("select voted from turnout where vote = ?")
                .param(vote.value())
                .query((row, at) -> row.getString("voted"))
                .optional()
                .map(json -> Json.read(json, new TypeReference<Map<String, Boolean>>() {}))
                .map(byName -> byName.entrySet().stream()
                        .collect(Collectors.toMap(it -> PersonId.of(it.getKey()), Map.Entry::getValue)));
    }
}
