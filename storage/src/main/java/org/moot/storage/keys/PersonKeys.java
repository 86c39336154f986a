package org.moot.storage.keys;

import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The key of each person, outside of the database and of its dumps: destroying one makes unreadable what is sealed under it,
 * in every copy of the database, however old.
 */
public interface PersonKeys {

    /** Makes a key under each number, none of which was ever used before; they are kept for good when this returns. */
    void make(List<Long> numbers);

    /**
     * Empty when it was destroyed.
     *
     * @throws IllegalStateException when it was never there: the keys are older than the database, or another house's
     */
    Optional<SecretKey> find(long number);

    /** Destroys a key for good; harmless when it is done again. */
    void destroy(long number);

    /** The numbers of all that were destroyed. */
    List<Long> gone();

    /** Whether it was ever made. */
    boolean isKnown(long number);

    /** The highest number under which there can be one. */
    long highest();
}
