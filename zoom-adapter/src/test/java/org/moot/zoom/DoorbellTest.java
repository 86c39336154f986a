package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moot.Core;
import org.moot.Party;
import org.moot.assembly.AssemblyId;
import org.moot.call.Rhythm;
import org.moot.call.Room;
import org.moot.call.Series;
import org.moot.call.attendance.Sighting;
import org.moot.conversation.Reader;
import org.moot.make.Make;
import org.moot.memory.Memory;
import org.moot.zoom.Doorbell.Answer;
import org.moot.zoom.fake.FakeZoom;
import org.moot.zoom.fake.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** It is the evening of the call of 20 October 2026, the room of which is 85746065123. */
class DoorbellTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_792_521_071L);
    private static final String ROOM = "85746065123";
    private static final Answer STORED = Answer.of(204);
    private static final Answer WRONG = Answer.of(401);

    private final Memory memory = new Memory(NOW);
    private final Signature signature = new Signature(FakeZoom.SECRET);
    private final Doorbell doorbell =
            new Doorbell(signature, new Events(new Badges(FakeZoom.DOMAIN)), core().callBook(), memory.clock());

    DoorbellTest() {
        var rhythm = new Rhythm(
                LocalDate.of(2026, 10, 20), LocalTime.of(19, 30), ZoneId.of("Europe/London"), true, Optional.empty());
        Series series = Make.series("Open policy call")
                .of(new AssemblyId(1))
                .rhythm(rhythm)
                .made();
        memory.run(() -> memory.stores()
                .callSeries()
                .add(series.inRoom(new Room(ROOM, 1, NOW.plusSeconds(1), Optional.empty(), Optional.empty()))));
    }

    private Core core() {
        var house = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
        return new Core(
                memory.stores(), new Party("Harmony", house, List.of(), "electoral", "£2"), List.of(), memory.clock());
    }

    private List<Sighting> stored() {
        return memory.in(() ->
                memory.stores().sightings().in(ROOM, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1))));
    }

    private Map<String, String> signed(String body, Instant at) {
        String stamp = Long.toString(at.getEpochSecond());
        return Map.of(
                "X-Zm-Request-Timestamp", stamp, "X-Zm-Signature", "v0=" + signature.of("v0:" + stamp + ":" + body));
    }

    /** What is answered, before it is sent. */
    private Answer rings(String body, Instant at) {
        return without(doorbell.ring(signed(body, at), bytes(body)));
    }

    private static Answer without(Answer answer) {
        return new Answer(answer.status(), answer.body(), Optional.empty());
    }

    /** What is answered, and sent. */
    private int isAnswered(String body, Instant at) {
        Answer answer = doorbell.ring(signed(body, at), bytes(body));
        doorbell.sent(answer);
        return answer.status();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String joined(int visit, int second) {
        return """
                {"event":"meeting.participant_joined","event_ts":1792521070412,"payload":{"object":{"id":"%s",\
                "uuid":"/a==","start_time":"2026-10-20T18:28:00Z","participant":{"user_id":"%d","user_name":"Ana 🦩",\
                "registrant_id":"reg-1","email":"ana@example.com","public_ip":"203.0.113.7","phone_number":"447700900123",\
                "join_time":"%s"}}}}""".formatted(ROOM, visit, NOW.plusSeconds(second));
    }

    @Test
    void whatZoomSignedIsTakenByItsRawBytesAlsoWithEmojiAndEscapes() {
        for (String file : List.of("signed-request", "signed-request-escaped")) {
            JsonNode vector = Shared.json("examples/other/" + file + ".vector.json");
            var headers = new java.util.TreeMap<String, String>();
            vector.path("headers")
                    .properties()
                    .forEach(it -> headers.put(it.getKey(), it.getValue().asString()));
            String body = vector.path("rawBodyUtf8").asString();
            assertThat(without(doorbell.ring(headers, bytes(body)))).isEqualTo(STORED);
            byte[] other = bytes(JsonMapper.shared().readTree(body).toPrettyString());
            assertThat(doorbell.ring(headers, other)).isEqualTo(WRONG);
        }
        assertThat(stored()).hasSize(1);
        assertThat(doorbell.refused()).isEqualTo(2);
    }

    @Test
    void theChallengeIsAnsweredWhereItIsSigned() {
        JsonNode vector = Shared.json("examples/other/url-validation.vector.json");
        Answer answer = rings(vector.path("request").toString(), NOW);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(answer.body())).isEqualTo(vector.path("response"));
    }

    @Test
    void nobodyIsSignedAnythingByAnUnsignedChallenge() {
        JsonNode attack = Shared.json("examples/other/url-validation-oracle.attack.json");
        String unsigned = attack.path("unsignedRequest").toString();
        assertThat(doorbell.ring(Map.of(), bytes(unsigned))).isEqualTo(WRONG);
        assertThat(rings(unsigned, NOW)).isEqualTo(WRONG);
        String forged = attack.path("ifAnsweredEncryptedTokenWouldBe").asString();
        assertThat(signature.of(attack.path("unsignedRequest")
                        .path("payload")
                        .path("plainToken")
                        .asString()))
                .isEqualTo(forged);
        assertThat(doorbell.refused()).isEqualTo(2);
    }

    @Test
    void aChallengeThatIsTooLongIsNotAnswered() {
        String long65 =
                "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"" + "a".repeat(65) + "\"}}";
        assertThat(rings(long65, NOW)).isEqualTo(WRONG);
    }

    @Test
    void whatIsForgedAlteredOrWithoutASignatureLeavesNothing() {
        String body = joined(1, 0);
        Map<String, String> right = signed(body, NOW);
        assertThat(doorbell.ring(right, bytes(body.replace("reg-1", "reg-2")))).isEqualTo(WRONG);
        assertThat(doorbell.ring(Map.of(), bytes(body))).isEqualTo(WRONG);
        var otherTime = new java.util.TreeMap<>(right);
        otherTime.put("X-Zm-Request-Timestamp", Long.toString(NOW.getEpochSecond() + 1));
        assertThat(doorbell.ring(otherTime, bytes(body))).isEqualTo(WRONG);
        otherTime.put("X-Zm-Request-Timestamp", "now");
        assertThat(doorbell.ring(otherTime, bytes(body))).isEqualTo(WRONG);
        assertThat(stored()).isEmpty();
        assertThat(doorbell.refused()).isEqualTo(4);
    }

    @Test
    void whatIsStaleIsRefusedAndWhatIsLateAndNewIsTakenOnce() {
        assertThat(rings(joined(1, 0), NOW.minus(Duration.ofHours(3)))).isEqualTo(WRONG);
        assertThat(rings(joined(1, 0), NOW.plus(Duration.ofMinutes(6)))).isEqualTo(WRONG);
        assertThat(stored()).isEmpty();
        assertThat(rings(joined(1, 0), NOW.minus(Duration.ofMinutes(60)))).isEqualTo(STORED);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatWasAnsweredIsAReplayWhenItComesOnceMoreAndLeavesNothing() {
        assertThat(isAnswered(joined(1, 0), NOW)).isEqualTo(204);
        assertThat(isAnswered(joined(1, 0), NOW)).isEqualTo(401);
        assertThat(isAnswered(joined(1, 0), NOW.minus(Duration.ofMinutes(60)))).isEqualTo(204);
        assertThat(isAnswered(joined(1, 0), NOW.minus(Duration.ofMinutes(60)))).isEqualTo(401);
        assertThat(isAnswered("{\"event\":\"meeting.chat_message_sent\"}", NOW)).isEqualTo(204);
        assertThat(isAnswered("{\"event\":\"meeting.chat_message_sent\"}", NOW)).isEqualTo(401);
        assertThat(stored()).hasSize(1);
        assertThat(doorbell.refused()).isEqualTo(3);
    }

    @Test
    void aChallengeThatWasAnsweredIsAnsweredNobodyElse() {
        String challenge = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"abc\"}}";
        assertThat(isAnswered(challenge, NOW)).isEqualTo(200);
        assertThat(isAnswered(challenge, NOW)).isEqualTo(401);
    }

    @Test
    void whatWasStoredAndNotAnsweredIsTakenWhenZoomTellsItAgainAlsoMuchLater() {
        assertThat(rings(joined(1, 0), NOW.minus(Duration.ofMinutes(80)))).isEqualTo(STORED);
        assertThat(isAnswered(joined(1, 0), NOW.minus(Duration.ofMinutes(80)))).isEqualTo(204);
        assertThat(isAnswered(joined(1, 0), NOW)).isEqualTo(204);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void theSameComesAgainWithinTheWindowAndIsStoredOnce() {
        assertThat(rings(joined(1, 0), NOW)).isEqualTo(STORED);
        assertThat(rings(joined(1, 0), NOW.minusSeconds(30))).isEqualTo(STORED);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aThousandThatComeUpToFourTimesInAnyOrderAreStoredOnceEach() {
        var random = new Random(7);
        List<String> bodies = new ArrayList<>();
        for (int visit = 0; visit < 1000; visit++) {
            bodies.addAll(Collections.nCopies(1 + random.nextInt(4), joined(visit, visit % 60)));
        }
        Collections.shuffle(bodies, random);
        bodies.forEach(body -> assertThat(rings(body, NOW)).isEqualTo(STORED));
        assertThat(stored()).hasSize(1000);
    }

    @Test
    void whatCannotBeStoredIsToldAgain() {
        memory.unplug();
        assertThat(rings(joined(1, 0), NOW).status()).isEqualTo(503);
        memory.plugIn();
        assertThat(rings(joined(1, 0), NOW)).isEqualTo(STORED);
    }

    @Test
    void anotherRoomOrAnotherEventIsNoFault() {
        assertThat(rings(joined(1, 0).replace(ROOM, "1"), NOW)).isEqualTo(STORED);
        assertThat(rings("{\"event\":\"meeting.chat_message_sent\"}", NOW)).isEqualTo(STORED);
        assertThat(rings("[]", NOW)).isEqualTo(STORED);
        assertThat(rings("{", NOW)).isEqualTo(STORED);
        assertThat(stored()).isEmpty();
        assertThat(doorbell.refused()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertThat(doorbell.ring(Map.of(), new byte[Doorbell.MOST_BYTES + 1]).status())
                .isEqualTo(413);
    }

    @Test
    void whatIsNotNeededOfAPersonIsDroppedAtTheDoor() {
        rings(joined(1, 0), NOW);
        assertThat(stored().toString())
                .contains("Ana 🦩", "reg-1")
                .doesNotContain("ana@example.com", "203.0.113.7", "447700900123");
    }

    @Test
    void ourOwnPseudonymIsKept() {
        rings(joined(1, 0).replace("ana@example.com", "M-1234@" + FakeZoom.DOMAIN), NOW);
        assertThat(stored().getFirst().marks().mailbox()).isEqualTo("m-1234");
    }

    @Test
    void everyExampleOfZoomsIsNoFault() {
        for (JsonNode example : Shared.all("examples/webhooks")) {
            assertThat(rings(example.toString(), NOW)).isEqualTo(STORED);
        }
    }

    @Test
    void anEmptySecretNeverMeansThatNothingIsChecked() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Signature(""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
