package org.moot.app.rules.planted.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks rule 9: an entity that is public and not called a row. */
@Entity
public class PublicThing {
    @Id
    long id;
}
