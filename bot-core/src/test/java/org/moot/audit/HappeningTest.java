package org.moot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.audit.AuditLog.Entry;

class HappeningTest {
    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void theLineIsTheSameInWhateverOrderTheFactsCame() {
        var one = new LinkedHashMap<String, String>();
        one.put("proposal", "12");
        one.put("answers", "3");
        var other = new LinkedHashMap<String, String>();
        other.put("answers", "3");
        other.put("proposal", "12");
        assertThat(new Happening("proposal.decided", THEN, one).canonical())
                .isEqualTo(new Happening("proposal.decided", THEN, other).canonical())
                .isEqualTo("proposal.decided 2026-03-02T10:00:00Z answers=3 proposal=12");
    }

    @Test
    void aHappeningMayHaveNoFacts() {
        assertThat(new Happening("service.started", THEN, Map.of()).canonical())
                .isEqualTo("service.started 2026-03-02T10:00:00Z");
    }

    @Test
    void anEntryIsALeafOfItsLineAlone() {
        assertThat(Entry.of(7, "one").hash())
                .isEqualTo(Hash.sha256(new byte[] {0}, Hash.utf8("one")).hex());
        assertThat(Entry.of(7, "one").leaf()).isEqualTo(6);
        assertThat(Entry.of(7, "one").hash()).isNotEqualTo(Entry.of(7, "two").hash());
    }
}
