package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Refusal;

class DatabaseAddressTest {

    private static DatabaseAddress read(String url) {
        return DatabaseAddress.read(url, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ana:secret@db/moot, jdbc:postgresql://db/moot, ana, secret",
        "postgresql://ana:secret@db:5433/moot?sslmode=require, jdbc:postgresql://db:5433/moot?sslmode=require, ana, secret",
        "postgres://ana:p%40ss%2Fw+rd@db.example.org/moot, jdbc:postgresql://db.example.org/moot, ana, p@ss/w+rd",
        "postgres://ana@[::1]:5432/moot, jdbc:postgresql://[::1]:5432/moot, ana, ",
        "postgres://db, jdbc:postgresql://db/, , ",
        "jdbc:postgresql://db/moot?user=ana&password=x, jdbc:postgresql://db/moot?user=ana&password=x, , "
    })
    void anAddressIsReadInEitherForm(String written, String url, String user, String password) {
        assertThat(read(written))
                .isEqualTo(new DatabaseAddress(url, Optional.ofNullable(user), Optional.ofNullable(password)));
    }

    @Test
    void aUserGivenBesideTheAddressHolds() {
        var address = DatabaseAddress.read("postgres://ana:old@db/moot", Optional.of("ben"), Optional.of("new"));
        assertThat(address.user()).contains("ben");
        assertThat(address.password()).contains("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moot", "mysql://db/moot", "postgres://", "postgres://ana:a b@db/moot", "http://db"})
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> read(written)).isInstanceOf(Refusal.class).hasMessage("storage.url");
    }

    @Test
    void anAddressIsNeverPrinted() {
        assertThat(read("postgres://ana:secret@db/moot").toString()).doesNotContain("secret", "ana");
    }

    @Test
    void anotherDatabaseOfTheSameServerIsNamed() {
        assertThat(read("postgres://db:1/moot?a=b").database("other").url())
                .isEqualTo("jdbc:postgresql://db:1/other?a=b");
    }
}
