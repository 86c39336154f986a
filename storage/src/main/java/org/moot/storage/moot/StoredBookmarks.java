package org.moot.storage.moot;

import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Talk;
import org.moot.moot.Bookmarks;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each place was heard: one row per place, which only moves on. */
@Component
final class StoredBookmarks implements Bookmarks {

    private final JdbcClient jdbc;

    StoredBookmarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Place at, Talk.Last last) {
        jdbc.sql("""
                insert into bookmark (platform, address, message, at) values (:platform, :address, :message, :at)
                on conflict (platform, address) do update set message = excluded.message, at = excluded.at
                where bookmark.at <= excluded.at
                """)
                .param("platform", at.platform())
                .param("address", at.address())
                .param("message", last.id())
                .param("at", Moment.written(last.when()))
                .update();
    }

    @Override
    public Optional<Talk.Last> at(Place at) {
        return jdbc.sql("select message, at from bookmark where platform = :platform and address = :address")
                .param("platform", at.platform())
                .param("address", at.address())
                .query((row, number) -> new Talk.Last(row.getString("message"), Moment.read(row, "at")))
                .optional();
    }
}
