package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.storage.TestStorage;

/** A user of the server who may own a database and nothing else, as an outside database gives. */
class RolesTest {
    private final DatabaseAddress server = TestStorage.shared().the(DatabaseAddress.class);

    private DatabaseAddress databaseOf(String user) throws SQLException {
        EmbeddedServerTest.asked(server, "create role " + user + " login password 'secret'");
        EmbeddedServerTest.asked(server, "create database " + user + " owner " + user);
        DatabaseAddress own = server.database(user);
        return new DatabaseAddress(own.url(), Optional.of(user), Optional.of("secret"));
    }

    @Test
    void aUserWhoMayNotEnterTheRolesIsToldTheLinesThatAnAdministratorRuns() throws SQLException {
        DatabaseAddress database = databaseOf("plain_user");
        assertThatThrownBy(() -> Schema.upToDate(database, true))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.why().key()).isEqualTo("storage.roles");
                    assertThat(refusal.why().args().toString())
                            .contains("grant moot_app, moot_ballots, moot_counting to plain_user;")
                            .doesNotContain("create role"); // they are there, made by another database
                });
        assertThat(EmbeddedServerTest.asked(database, "select to_regclass('installation') is null"))
                .isEqualTo("t");

        EmbeddedServerTest.asked(server, "grant moot_app, moot_ballots, moot_counting to plain_user");
        assertThat(Schema.upToDate(database, true).demo()).isTrue();
        assertThat(EmbeddedServerTest.asked(database, "set role moot_app; select count(*) from person"))
                .isEqualTo("0");
    }

    @Test
    void aUserWhoMayMakeRolesNeedsNobody() throws SQLException {
        DatabaseAddress database = databaseOf("maker_of_roles");
        EmbeddedServerTest.asked(server, "alter role maker_of_roles createrole");
        EmbeddedServerTest.asked(
                server, "grant moot_app, moot_ballots, moot_counting to maker_of_roles with admin option");
        assertThat(Schema.upToDate(database, true).demo()).isTrue();
    }
}
