package org.moot.storage;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.moot.Stores;
import org.moot.audit.HouseSeal;
import org.moot.storage.keys.FilePersonKeys;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.FolderVoteKeys;
import org.moot.storage.keys.HouseKeys;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.keys.KeysUnderWay;
import org.moot.storage.keys.PersonKeys;
import org.moot.storage.keys.SignedNotes;
import org.moot.storage.rows.LockedRows;
import org.moot.storage.server.Connections;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How the stores come to be: the database, then its schema, then whatever reads and writes it. Needs a
 * {@link StorageSettings} and a {@link DatabaseStart}; Spring Boot leaves these beans to it where it would make its own.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(Stores.class)
@EnableJpaRepositories(repositoryBaseClass = LockedRows.class)
public class StorageConfiguration {

    @Bean
    KeyFolders keyFolders(StorageSettings settings, DatabaseAddress address, Schema schema) {
        return new KeyFolders(settings.voteKeys(), settings.houseKeys()).claimed(address, schema);
    }

    @Bean
    FolderVoteKeys voteKeys(KeyFolders folders, DatabaseAddress address) {
        var keys = new FolderVoteKeys(folders.votes());
        new KeysUnderWay(keys, folders.votes()).check(address);
        return keys;
    }

    @Bean
    HouseKeys houseKeys(KeyFolders folders) {
        return new FolderHouseKeys(folders.house());
    }

    @Bean
    HouseSeal houseSeal(HouseKeys keys) {
        return new SignedNotes(keys.receipts());
    }

    @Bean
    PersonKeys personKeys(KeyFolders folders, HouseKeys keys) {
        return new FilePersonKeys(folders.house(), keys.wrapping());
    }

    /** Waited for only when all is there that needs no database. */
    @Bean
    @DependsOn("entityManagerFactory")
    DatabaseAddress databaseAddress(DatabaseStart start) {
        return start.address();
    }

    @Bean
    @DependsOn("entityManagerFactory")
    Schema schema(DatabaseStart start) {
        return start.schema();
    }

    @Bean
    Connections dataSource(DatabaseStart start) {
        return new Connections(start::address);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setPackagesToScan(StorageConfiguration.class.getPackageName());
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                // what the database would be asked at each start; that the rows fit the tables is tested instead
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "jakarta.persistence.database-product-name", "PostgreSQL",
                "jakarta.persistence.database-major-version", Integer.toString(Schema.OLDEST),
                "org.hibernate.flushMode", "COMMIT", // rows are flushed as they are written, not before each query
                "hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName(),
                "hibernate.jdbc.time_zone", "UTC"));
        return factory;
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
