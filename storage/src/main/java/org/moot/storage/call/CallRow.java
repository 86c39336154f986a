package org.moot.storage.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;

/** A call that was announced, as stored. */
@Entity
@Table(name = "call")
class CallRow implements Row<Call> {

    @Id
    private Long number;

    private Long series;
    private Long assembly;
    private LocalDate day;
    private Instant starts;
    private Instant ends;
    private String state;
    private @Nullable UUID host;

    @JdbcTypeCode(SqlTypes.JSON)
    private String items;

    @JdbcTypeCode(SqlTypes.JSON)
    private String agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String came;

    private boolean recordable;
    private @Nullable String recording;

    @Version
    private int changes;

    protected CallRow() {}

    static CallRow of(Call call) {
        var row = new CallRow();
        row.number = call.number();
        row.take(call);
        return row;
    }

    @Override
    public void take(Call call) {
        series = call.series().value();
        assembly = call.assembly().value();
        day = call.day();
        starts = call.starts();
        ends = call.ends();
        state = call.state().name();
        host = call.host().map(PersonId::value).orElse(null);
        items = Json.writeList(call.items(), Call.Item.class);
        agenda = Json.writeList(call.agenda(), Call.Point.class);
        came = call.came().map(Json::write).orElse(null);
        recordable = call.recordable();
        recording = call.recording().orElse(null);
    }

    @Override
    public Call toDomain() {
        return new Call(
                number,
                new SeriesId(series),
                new AssemblyId(assembly),
                day,
                starts,
                ends,
                Call.State.valueOf(state),
                Optional.ofNullable(host).map(PersonId::new),
                Json.readList(items, Call.Item.class),
                Json.readList(agenda, Call.Point.class),
                Optional.ofNullable(came).map(it -> Json.read(it, Call.Came.class)),
                recordable,
                Optional.ofNullable(recording));
    }
}
