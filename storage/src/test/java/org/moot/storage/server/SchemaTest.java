package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.storage.TestStorage;

/** Databases of one server, each marked at its first start. */
class SchemaTest {

    private static final Database SERVER = Database.embedded(TestStorage.directory(), TestStorage.binaries());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static DatabaseAddress fresh(String name) throws SQLException {
        EmbeddedServerTest.asked(SERVER.address(), "create database " + name);
        return SERVER.address().database(name);
    }

    @Test
    void aDemosDatabaseIsADemosForEver() throws Exception {
        DatabaseAddress address = fresh("a_demo");
        Schema first = Schema.upToDate(address, true);
        assertThat(Schema.upToDate(address, true)).isEqualTo(first);
        assertThatThrownBy(() -> Schema.upToDate(address, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.is-demo");
        for (String change : new String[] {"update installation set demo = false", "delete from installation"}) {
            assertThatThrownBy(() -> EmbeddedServerTest.asked(address, change)).hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> EmbeddedServerTest.asked(address, "truncate installation"))
                .hasMessageContaining("never changed");
    }

    @Test
    void realWorkNeverBecomesADemoAndItsTimeIsNeverMoved() throws Exception {
        DatabaseAddress address = fresh("real_work");
        Schema.upToDate(address, false);
        assertThatThrownBy(() -> Schema.upToDate(address, true))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.is-no-demo");
        for (String move : new String[] {"ahead = 1", "standing = now()"}) {
            assertThatThrownBy(() -> EmbeddedServerTest.asked(address, "update moved_time set " + move))
                    .hasMessageContaining("only a demo moves time");
        }
        assertThat(EmbeddedServerTest.asked(
                        address, "select abs(extract(epoch from moot_now() - clock_timestamp())) < 0.001"))
                .isEqualTo("t");
    }

    @Test
    void whatStandsInTheRecordIsNeverChanged() throws Exception {
        DatabaseAddress address = fresh("the_record");
        Schema.upToDate(address, false);
        EmbeddedServerTest.asked(address, """
                insert into decision values (1, 1, 1, 'VOTE', 'KEPT', 't', '', 3, '[]', now(), now());
                insert into audit_entry (canonical) values ('a');
                update audit_entry set number = 1, hash = 'h'
                """);
        for (String change : new String[] {
            "update decision set title = 'x'",
            "delete from decision",
            "truncate decision cascade",
            "update audit_entry set canonical = 'b'",
            "update audit_entry set number = 2",
            "delete from audit_entry",
            "truncate audit_entry"
        }) {
            assertThatThrownBy(() -> EmbeddedServerTest.asked(address, change))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
    }
}
