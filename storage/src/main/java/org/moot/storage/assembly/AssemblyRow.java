package org.moot.storage.assembly;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Charter;
import org.moot.assembly.Joining;
import org.moot.assembly.Kind;
import org.moot.assembly.Setting;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;
import tools.jackson.core.type.TypeReference;

/** An assembly as stored; of its charter only what it changed. */
@Entity
@Table(name = "assembly")
class AssemblyRow implements Row<Assembly> {

    private static final TypeReference<Map<Setting, String>> SETTINGS = new TypeReference<>() {};

    @Id
    private Long id;

    private String handle;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String remit;

    @JdbcTypeCode(SqlTypes.JSON)
    private String tags;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    @JdbcTypeCode(SqlTypes.JSON)
    private String charter;

    private @Nullable UUID founder;
    private Instant founded;

    @Version
    private int changes;

    protected AssemblyRow() {}

    static AssemblyRow of(Assembly assembly) {
        var row = new AssemblyRow();
        row.id = assembly.id().value();
        row.founder = assembly.founder().map(PersonId::value).orElse(null);
        row.founded = assembly.founded();
        row.take(assembly);
        return row;
    }

    @Override
    public void take(Assembly assembly) {
        handle = assembly.handle();
        name = assembly.name();
        kind = assembly.kind();
        remit = assembly.remit();
        tags = Json.writeList(assembly.tags(), String.class);
        joining = assembly.joining();
        charter = Json.write(assembly.charter().changed());
    }

    @Override
    public Assembly toDomain() {
        return new Assembly(
                new AssemblyId(id),
                handle,
                name,
                kind,
                remit,
                Json.readList(tags, String.class),
                joining,
                new Charter(Json.read(charter, SETTINGS)),
                Optional.ofNullable(founder).map(PersonId::new),
                founded);
    }
}
