package org.moot.storage.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.moot.storage.rows.Rows;

interface PersonRows extends Rows<PersonRow, SealedPerson, UUID> {

    List<PersonRow> findByIdIn(Collection<UUID> ids);

    long count();
}
