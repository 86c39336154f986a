package org.moot.storage.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.AssemblyId;
import org.moot.call.Change;
import org.moot.call.Door;
import org.moot.call.Rhythm;
import org.moot.call.Room;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;
import tools.jackson.core.type.TypeReference;

/** A call that was set up, as stored; the key of its room stands beside it to be looked up. */
@Entity
@Table(name = "call_series")
class SeriesRow implements Row<Series> {

    private static final TypeReference<Map<LocalDate, Change>> DAYS = new TypeReference<>() {};

    @Id
    private Long id;

    private Long assembly;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rhythm;

    private Long seconds;
    private String door;
    private @Nullable String link;

    @JdbcTypeCode(SqlTypes.JSON)
    private String days;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String room;

    private @Nullable String roomKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String trouble;

    private int revision;
    private UUID byPerson;
    private Instant made;
    private @Nullable Instant ended;

    @Version
    private int changes;

    protected SeriesRow() {}

    static SeriesRow of(Series series) {
        var row = new SeriesRow();
        row.id = series.id().value();
        row.take(series);
        return row;
    }

    @Override
    public void take(Series series) {
        assembly = series.assembly().value();
        title = series.title();
        rhythm = Json.write(series.rhythm());
        seconds = series.length().toSeconds();
        door = series.door().name();
        link = series.link().orElse(null);
        days = Json.write(series.changes());
        room = series.room().map(Json::write).orElse(null);
        roomKey = series.room().map(Room::key).orElse(null);
        trouble = series.trouble().map(Json::write).orElse(null);
        revision = series.revision();
        byPerson = series.by().value();
        made = series.made();
        ended = series.ended().orElse(null);
    }

    @Override
    public Series toDomain() {
        return new Series(
                new SeriesId(id),
                new AssemblyId(assembly),
                title,
                Json.read(rhythm, Rhythm.class),
                Duration.ofSeconds(seconds),
                Door.valueOf(door),
                Optional.ofNullable(link),
                Json.read(days, DAYS),
                Optional.ofNullable(room).map(it -> Json.read(it, Room.class)),
                Optional.ofNullable(trouble).map(it -> Json.read(it, Text.class)),
                revision,
                new PersonId(byPerson),
                made,
                Optional.ofNullable(ended));
    }
}
