package org.moot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.moot.Stores;
import org.moot.storage.keys.FilePersonKeys;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.FolderVoteKeys;
import org.moot.storage.keys.HouseKeys;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.keys.KeysUnderWay;
import org.moot.storage.keys.PersonKeys;
import org.moot.storage.keys.SignedNotes;
import org.moot.storage.rows.LockedRows;
import org.moot.storage.server.Database;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Roles;
import org.moot.storage.server.Schema;
import org.moot.vote.HouseSeal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How the stores come to be: the database, then its schema, then whatever reads and writes it. Needs a
 * {@link StorageSettings}; Spring Boot leaves these beans to it where it would make its own.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(Stores.class)
@EnableJpaRepositories(repositoryBaseClass = LockedRows.class)
public class StorageConfiguration {

    private static final int CONNECTIONS = 20;
    private static final long PATIENCE_MILLIS = 5_000;

    @Bean
    Database database(StorageSettings settings) {
        return settings.outside()
                .map(address -> Database.outside(address, settings.directory()))
                .orElseGet(() -> Database.embedded(settings.directory(), settings.binaries()));
    }

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

    @Bean
    DatabaseAddress databaseAddress(Database database) {
        return database.address();
    }

    @Bean
    Schema schema(DatabaseAddress address, StorageSettings settings) {
        return Schema.upToDate(address, settings.demo());
    }

    /** Waits a few seconds for a connection, then says that the database is away. */
    @Bean
    HikariDataSource dataSource(DatabaseAddress address, Schema schema) {
        var config = new HikariConfig();
        config.setPoolName("moot");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "moot");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it could quote what somebody wrote
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED"); // whatever the database's own setting is
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setConnectionInitSql("set lock_timeout = '10s'; " + Roles.enter(Roles.APP));
        return new HikariDataSource(config);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setPackagesToScan(StorageConfiguration.class.getPackageName());
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.hbm2ddl.auto", "validate",
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
