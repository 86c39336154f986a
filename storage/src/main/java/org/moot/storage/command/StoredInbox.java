package org.moot.storage.command;

import org.moot.command.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request is noted once; a second delivery at the same time waits for the first, and then sees that it was there. */
@Component
final class StoredInbox implements Inbox {

    private final JdbcClient jdbc;

    StoredInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean first(String platform, String requestId) {
        return jdbc.sql("insert into request_done (platform, id) values (:platform, :id) on conflict do nothing")
                        .param("platform", platform)
                        .param("id", requestId)
                        .update()
                == 1;
    }
}
