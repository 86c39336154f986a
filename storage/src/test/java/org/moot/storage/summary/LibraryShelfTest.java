package org.moot.storage.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;
import org.springframework.jdbc.core.simple.JdbcClient;

class LibraryShelfTest {

    private final JdbcClient jdbc = TestStorage.shared().the(JdbcClient.class);

    /** A common word in 10,000 decisions takes 5 ms so, and 40 otherwise. */
    @Test
    void whatASearchComparesLiesInTheRowAndUncompressed() {
        assertThat(jdbc.sql("""
                        select attstorage::text || ' ' || array_to_string(reloptions, ' ') from pg_attribute
                        join pg_class on pg_class.oid = attrelid
                        where attrelid = 'library'::regclass and attname = 'search'
                        """).query(String.class).single()).isEqualTo("e toast_tuple_target=8160");
    }
}
