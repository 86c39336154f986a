package org.moot.storage.keys;

import java.security.KeyPair;
import javax.crypto.SecretKey;

/**
 * The lasting keys of this house, outside the database and kept apart from its dumps: whoever has only the one can do
 * nothing with the other. They never change while anything that they protect or prove is kept.
 */
public interface HouseKeys {

    /** AES-256, wraps the keys of persons; never used for content itself. */
    SecretKey wrapping();

    /** HMAC-SHA256, 32 bytes, finds by a keyed hash what is stored sealed, such as a platform's id. */
    SecretKey lookup();

    /** Ed25519, signs receipts and amendments of votes. */
    KeyPair receipts();

    /** Ed25519, signs checkpoints of the record. */
    KeyPair checkpoints();
}
