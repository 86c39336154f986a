package org.moot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.Stores;
import org.moot.make.Make;
import org.moot.memory.Memory;

/** When the record is signed. */
class SequencerTest {
    private final Stores stores = new Memory().stores();
    private final String origin = "harmony.example/audit";
    private final Sequencer sequencer = new Sequencer(stores.audit(), stores.checkpoints(), stores.houseSeal(), origin);
    private Instant now = Make.THEN;

    @BeforeEach
    void theFirstEntryIsSigned() {
        note("assembly.founded");
        assertThat(round()).map(Checkpoint::size).contains(1L);
    }

    private void note(String what) {
        stores.transaction().in(() -> {
            stores.audit().note(new Happening(what, now, Map.of("assembly", "1")));
            return what;
        });
    }

    private Optional<Checkpoint> round() {
        return stores.transaction().in(() -> sequencer.round(now));
    }

    @Test
    void onADayItIsSignedOnce() {
        note("hall.bound");
        assertThat(round()).isEmpty();
        now = now.plus(Duration.ofDays(1));
        assertThat(round()).map(Checkpoint::size).contains(2L);
        assertThat(stores.transaction().in(() -> stores.checkpoints().latest(origin, 9)))
                .extracting(Checkpoint::size)
                .containsExactly(1L, 2L);
    }

    @Test
    void whereNothingHappenedNothingIsSigned() {
        now = now.plus(Duration.ofDays(3));
        assertThat(round()).isEmpty();
    }

    @Test
    void aCountIsSignedAtOnce() {
        note("hall.bound");
        assertThat(round()).isEmpty();
        note("vote.counted");
        assertThat(round()).map(Checkpoint::size).contains(3L);
    }

    @Test
    void aCountThatWasNumberedBeforeACrashIsSignedAfterIt() {
        note("vote.counted");
        stores.transaction().in(() -> stores.audit().seal());
        var another = new Sequencer(stores.audit(), stores.checkpoints(), stores.houseSeal(), origin);
        assertThat(stores.transaction().in(() -> another.round(now)))
                .map(Checkpoint::size)
                .contains(2L);
    }

    @Test
    void aCheckpointIsANoteThatTheHouseSigned() {
        Checkpoint checkpoint = stores.transaction()
                .in(() -> stores.checkpoints().latest(origin))
                .orElseThrow();
        String text = checkpoint.note().substring(0, checkpoint.note().indexOf("\n\n") + 1);
        assertThat(text.lines()).startsWith(origin, "1").hasSize(3);
        String line = checkpoint.note().substring(text.length() + 1).strip();
        assertThat(line).startsWith("\u2014 " + origin + " ");
        byte[] signed = java.util.Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        assertThat(signed).hasSize(68);
        Bytes signature = Bytes.of(java.util.Arrays.copyOfRange(signed, 4, 68));
        assertThat(stores.houseSeal().isSigned(text, signature)).isTrue();
    }

    @Test
    void theKeyOfAnExampleIsWrittenAsTheSpecificationWritesIt() {
        byte[] raw = java.util.Base64.getDecoder().decode("ARpW5jYkI5Vk0qXKkG4G5Ul3vZ2dMZrYZ8JmJ3JmT7qc");
        byte[] key = java.util.Arrays.copyOfRange(raw, 1, raw.length);
        assertThat(SignedNote.key("example.com/foo", Bytes.of(key)))
                .matches("example\\.com/foo\\+[0-9a-f]{8}\\+"
                        + java.util.regex.Pattern.quote(
                                java.util.Base64.getEncoder().encodeToString(raw)));
    }
}
