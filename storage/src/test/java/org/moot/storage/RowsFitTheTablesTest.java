package org.moot.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Not looked at when Moot starts, where it would take the time of every start. */
class RowsFitTheTablesTest {

    private final DataSource database = TestStorage.shared().the(DataSource.class);

    @Test
    void everyRowFindsItsTableAndItsColumns() {
        assertThatCode(() -> validate(database)).doesNotThrowAnyException();
    }

    @Test
    void aColumnThatIsMissingIsNoticed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("reset role");
            statement.execute("alter table moot rename column id to other");
            try {
                assertThatThrownBy(() -> validate(new SingleConnectionDataSource(connection, true)))
                        .hasStackTraceContaining("missing column [id] in table [moot]");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void validate(DataSource there) {
        LocalContainerEntityManagerFactoryBean factory = new StorageConfiguration().entityManagerFactory(there);
        factory.setJpaPropertyMap(
                Map.of("hibernate.hbm2ddl.auto", "validate", "hibernate.boot.allow_jdbc_metadata_access", "true"));
        factory.afterPropertiesSet();
        factory.destroy();
    }
}
