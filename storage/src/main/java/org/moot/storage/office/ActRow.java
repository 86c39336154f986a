package org.moot.storage.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;
import tools.jackson.core.type.TypeReference;

/** An act of two persons as stored; its state as JSON, and the state's word beside it for lists. */
@Entity
@Table(name = "act")
class ActRow implements Row<Act> {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    @Id
    private Long number;

    private Long assembly;
    private String kind;
    private String aboutKind;
    private String aboutKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private String details;

    private String reason;
    private UUID askedBy;
    private Instant asked;

    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private String stateWord;

    @Version
    private int changes;

    protected ActRow() {}

    static ActRow of(Act act) {
        var row = new ActRow();
        row.number = act.number();
        row.take(act);
        return row;
    }

    @Override
    public void take(Act act) {
        assembly = act.assembly().value();
        kind = act.kind();
        aboutKind = act.about().kind();
        aboutKey = act.about().key();
        details = Json.write(act.details());
        reason = act.reason();
        askedBy = act.askedBy().value();
        asked = act.asked();
        state = Json.write(act.state());
        stateWord = act.state().word();
    }

    @Override
    public Act toDomain() {
        return new Act(
                number,
                new AssemblyId(assembly),
                kind,
                new Subject(aboutKind, aboutKey),
                Json.read(details, DETAILS),
                reason,
                new PersonId(askedBy),
                asked,
                Json.read(state, Act.State.class));
    }
}
