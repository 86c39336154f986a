package org.moot.storage.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.moot.conversation.Account;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.keys.AesGcm;
import org.moot.storage.keys.PersonKeys;
import org.springframework.stereotype.Component;

/**
 * Seals what identifies a person under the person's own key, AES-256-GCM, and opens it again as long as there is the key. A
 * seal is a nonce of 12 bytes and the rest; what is in it is padded, so that its length says little.
 */
@Component
final class Seal {
    private static final int PADDED_TO = 64;

    private final PersonKeys keys;
    private final NameMarks marks;

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
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(plain, (plain.length / PADDED_TO + 1) * PADDED_TO);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return AesGcm.seal(padded, about, key);
    }

    private static String open(byte[] sealed, byte[] about, SecretKey key) {
        try {
            return new String(AesGcm.open(sealed, about, key), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal of a person is damaged", e);
        }
    }
}
