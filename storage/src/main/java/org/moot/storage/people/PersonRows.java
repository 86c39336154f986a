package org.moot.storage.people;

import java.util.UUID;
import org.moot.storage.rows.Rows;

interface PersonRows extends Rows<PersonRow, SealedPerson, UUID> {

    long count();
}
