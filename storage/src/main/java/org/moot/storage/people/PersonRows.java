package org.moot.storage.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.moot.people.Person;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;

interface PersonRows extends Rows<PersonRow, Person, UUID> {

    List<PersonRow> findByIdIn(Collection<UUID> ids);

    List<PersonRow> findByNameFoldedOrderByMet(String nameFolded, Limit most);

    long count();
}
