package org.moot.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.moot.storage.server.DatabaseAddress;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Not looked at when Moot starts, where it would take the time of every start. */
class RowsFitTheTablesTest {

    private final DataSource database = TestStorage.shared().the(DataSource.class);

    @Test
    void everyRowFindsItsTableAndItsColumns() {
        assertThatCode(() -> validate(database)).doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingIsNoticed() {
        DatabaseAddress empty = TestStorage.shared().the(DatabaseAddress.class).database("template1");
        var elsewhere = new DriverManagerDataSource(empty.url(), empty.properties());
        assertThatThrownBy(() -> validate(elsewhere)).hasStackTraceContaining("missing table [");
    }

    private static void validate(DataSource there) {
        LocalContainerEntityManagerFactoryBean factory = new StorageConfiguration().entityManagerFactory(there);
        factory.setJpaPropertyMap(
                Map.of("hibernate.hbm2ddl.auto", "validate", "hibernate.boot.allow_jdbc_metadata_access", "true"));
        factory.afterPropertiesSet();
        factory.destroy();
    }
}
