package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;

class OwnSchemaTest {
    private final DatabaseAddress server = TestStorage.shared().the(DatabaseAddress.class);

    @Test
    void whatIsMadeInItStandsBesideMootsTablesAndMootsRoleIsNotLetIn() throws SQLException {
        try (var schema = OwnSchema.in(server, "of_others");
                Connection connection = schema.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table secret (word text)");
        }
        assertThat(EmbeddedServerTest.asked(server, "select to_regclass('secret') is null"))
                .isEqualTo("t");
        assertThatThrownBy(() ->
                        EmbeddedServerTest.asked(server, "set role moot_app; select count(*) from of_others.secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsThereStaysThere() throws SQLException {
        try (var schema = OwnSchema.in(server, "stays");
                Connection connection = schema.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 7 as number");
        }
        try (var again = OwnSchema.in(server, "stays");
                Connection connection = again.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select number from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(7);
        }
    }
}
