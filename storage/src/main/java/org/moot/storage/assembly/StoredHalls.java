package org.moot.storage.assembly;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Halls;
import org.moot.conversation.Place;
import org.moot.conversation.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Halls; the first assembly that binds a place keeps it. */
@Component
final class StoredHalls implements Halls {

    private final JdbcClient jdbc;

    StoredHalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bind(Place place, AssemblyId assembly) {
        jdbc.sql("insert into hall (platform, address, assembly) values (?, ?, ?) on conflict do nothing")
                .params(place.platform(), place.address(), assembly.value())
                .update();
        Refusal.unless(at(place).equals(Optional.of(assembly)), "assembly.hall-taken");
    }

    @Override
    public boolean release(Place place) {
        return jdbc.sql("delete from hall where platform = ? and address = ?")
                        .params(place.platform(), place.address())
                        .update()
                == 1;
    }

    @Override
    public void close(Place place) {
        jdbc.sql("update hall set closed = true where platform = ? and address = ?")
                .params(place.platform(), place.address())
                .update();
    }

    @Override
    public boolean isClosed(Place place) {
        return jdbc.sql("select exists (select from hall where platform = ? and address = ? and closed)")
                .params(place.platform(), place.address())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Place> of(AssemblyId assembly) {
        return jdbc.sql("select platform, address from hall where assembly = ? order by bound, platform, address")
                .param(assembly.value())
                .query((row, at) -> new Place(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public Optional<AssemblyId> at(Place place) {
        return jdbc.sql("select assembly from hall where platform = ? and address = ?")
                .params(place.platform(), place.address())
                .query((row, at) -> new AssemblyId(row.getLong(1)))
                .optional();
    }

    @Override
    public List<Place> on(String platform) {
        return jdbc.sql("select address from hall where platform = ? order by address")
                .param(platform)
                .query((row, at) -> new Place(platform, row.getString(1)))
                .list();
    }
}
