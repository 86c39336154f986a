package org.moot.storage.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.moot.call.Ticket;
import org.moot.call.Tickets;
import org.moot.people.PersonId;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let somebody in as themselves; taking one deletes its row, so that one of several who try gets it. */
@Component
final class StoredTickets implements Tickets {

    private final JdbcClient jdbc;

    StoredTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Ticket ticket, Instant now) {
        jdbc.sql("delete from call_ticket where until < ?")
                .param(Moment.written(now))
                .update();
        jdbc.sql("insert into call_ticket (mark, call, person, until) values (?, ?, ?, ?)")
                .params(ticket.mark(), ticket.call(), ticket.person().value(), Moment.written(ticket.until()))
                .update();
    }

    @Override
    public Optional<Ticket> take(String mark, Instant now) {
        return jdbc.sql("delete from call_ticket where mark = ? returning call, person, until")
                .param(mark)
                .query((row, at) -> new Ticket(
                        mark, row.getLong(1), new PersonId(row.getObject(2, UUID.class)), Moment.read(row, "until")))
                .optional()
                .filter(it -> it.until().isAfter(now));
    }
}
