package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;

class ConnectionsTest {

    @Test
    void whereTheDatabaseIsIsAskedForWithTheFirstConnectionAndNotAgain() throws SQLException {
        var asked = new AtomicInteger();
        DatabaseAddress address = TestStorage.shared().the(DatabaseAddress.class);
        try (var connections = new Connections(() -> {
            asked.incrementAndGet();
            return address;
        })) {
            assertThat(asked).hasValue(0);

            for (int i = 0; i < 2; i++) {
                try (Connection connection = connections.getConnection()) {
                    assertThat(connection.isValid(1)).isTrue();
                }
            }
            assertThat(asked).hasValue(1);
        }
    }
}
