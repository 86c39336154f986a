package org.moot.storage.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.moot.conversation.Account;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.keys.PersonKeys;
import org.springframework.stereotype.Component;

/**
 * Seals what identifies a person under the person's own key, AES-256-GCM, and opens it again as long as there is the key. A
 * seal is a nonce of 12 bytes and the rest; what is in it is padded, so that its length says little.
 */
@Component
final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PADDED_TO = 64;

    private final PersonKeys keys;
    private final NameMarks marks;
    private final SecureRandom random = new SecureRandom();

    Seal(PersonKeys keys, NameMarks marks) {
        this.keys = keys;
        this.marks = marks;
    }

    /** What of a person is sealed. */
    private record Identity(String name, String zone, String language) {}

    /** @throws IllegalStateException when the key was destroyed */
    SealedPerson seal(Person person, long keyNumber) {
        var identity = new Identity(
                person.name(), person.zone().getId(), person.language().toLanguageTag());
        return new SealedPerson(
                person.id().value(),
                keyNumber,
                seal(Json.write(identity), about("person", person.id().value()), key(keyNumber)),
                marks.of(person.name()),
                person.namePublic(),
                person.membership(),
                person.wantsReminders(),
                person.met());
    }

    /** Empty when the key was destroyed. */
    Optional<Person> open(SealedPerson person) {
        return keys.find(person.keyNumber()).map(key -> {
            Identity identity = Json.read(open(person.sealed(), about("person", person.id()), key), Identity.class);
            return new Person(
                    new PersonId(person.id()),
                    identity.name(),
                    person.namePublic(),
                    ZoneId.of(identity.zone()),
                    Locale.forLanguageTag(identity.language()),
                    person.membership(),
                    person.wantsReminders(),
                    person.met());
        });
    }

    /** @throws IllegalStateException when the key was destroyed */
    byte[] seal(Account account, UUID person, long keyNumber) {
        return seal(Json.write(account), about("account", person), key(keyNumber));
    }

    /** Empty when the key was destroyed. */
    Optional<Account> openAccount(byte[] sealed, UUID person, long keyNumber) {
        return keys.find(keyNumber).map(key -> Json.read(open(sealed, about("account", person), key), Account.class));
    }

    private SecretKey key(long number) {
        return keys.find(number).orElseThrow(() -> new IllegalStateException("the key was destroyed: " + number));
    }

    private static byte[] about(String what, UUID person) {
        return ("moot-" + what + "-v1 " + person).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] seal(String words, byte[] about, SecretKey key) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(plain, (plain.length / PADDED_TO + 1) * PADDED_TO);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about, key).doFinal(padded);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a person could not be sealed", e);
        }
    }

    private static String open(byte[] sealed, byte[] about, SecretKey key) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), about, key)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal of a person is damaged", e);
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, byte[] about, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
