package org.moot.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.call.Ticket;
import org.moot.call.Tickets;
import org.moot.people.PersonId;

/** Links that let somebody in as themselves. */
final class TicketsInMemory implements Tickets {
    private final Table<String, Ticket> tickets;

    TicketsInMemory(Desk desk) {
        tickets = new Table<>(desk);
    }

    @Override
    public void add(Ticket ticket, Instant now) {
        tickets.all(it -> it.until().isBefore(now)).toList().forEach(it -> tickets.remove(it.mark()));
        tickets.add(ticket.mark(), ticket);
    }

    @Override
    public Optional<Ticket> take(String mark, Instant now) {
        return tickets.remove(mark).filter(it -> it.until().isAfter(now));
    }

    List<Ticket> of(PersonId person) {
        return tickets.all(it -> it.person().equals(person)).toList();
    }

    void erase(PersonId person) {
        of(person).forEach(it -> tickets.remove(it.mark()));
    }
}
