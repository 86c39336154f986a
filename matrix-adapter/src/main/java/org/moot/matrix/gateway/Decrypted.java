package org.moot.matrix.gateway;

/** What became of an encrypted event. */
public sealed interface Decrypted {

    /** @param content the JSON of its content, which is never written anywhere */
    record Clear(String content) implements Decrypted {
        @Override
        public String toString() {
            return "clear";
        }
    }

    /** It cannot be read now; its key may still come. */
    record NoKey(String why) implements Decrypted {}
}
