package org.moot.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an earlier program had in hand when it was killed. Whoever holds the data directory is alone with its database, so
 * all of it is free again at once; on an outside database leases run out by themselves within a minute.
 */
@Component
final class Leftovers {

    Leftovers(StorageSettings settings, JdbcClient jdbc) {
        if (settings.outside().isEmpty()) {
            jdbc.sql("update lane set leased_until = '-infinity', holds = null where leased_until <> '-infinity'")
                    .update();
            jdbc.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked")
                    .update();
        }
    }
}
