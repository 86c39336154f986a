package org.moot.matrix.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
@ExtendWith(OnHomeserver.class)
class GatewayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void oneDeviceIsKeptOverRestarts() {
        Member bot = Member.comes("moot");
        String device;
        try (var gateway = Gateway.open(bot.wire())) {
            device = gateway.device();
            assertThat(gateway.user()).isEqualTo(bot.id());
            assertThat(gateway.token()).isNotEmpty();
        }

        try (var again = Gateway.open(bot.wire())) {
            assertThat(again.device()).isEqualTo(device);
        }
        assertThat(bot.home().get(v3("devices")).path("devices")).hasSize(2);
    }

    @Test
    void whatIsSaidInAnEncryptedRoomIsReadByBothSides() throws Exception {
        Member ana = Member.comes("ana");
        Member bot = Member.comes("moot");
        try (var hers = Device.of(ana);
                var ours = Device.of(bot)) {
            String room = ana.opensRoom(true, bot.id());
            bot.joins(room);
            Eventually.that(
                    PATIENCE,
                    () -> ours.seen().stream().anyMatch(it -> it.room().equals(room)));
            Thread.sleep(1500);

            String said =
                    "{\"msgtype\":\"m.text\",\"body\":\"help\",\"com.beeper.per_message_profile\":{\"id\":\"1\"}}";
            send(ana, hers.gateway(), room, said);
            assertThat(ours.reads(it -> it.contains("\"help\""))).contains("per_message_profile");

            String root = ours.seen().getLast().id();
            String answer =
                    "{\"msgtype\":\"m.text\",\"body\":\"here\",\"m.relates_to\":{\"rel_type\":\"m.thread\",\"event_id\":\""
                            + root + "\",\"is_falling_back\":true,\"m.in_reply_to\":{\"event_id\":\"" + root + "\"}}}";
            send(bot, ours.gateway(), room, answer);
            assertThat(hers.reads(it -> it.contains("\"here\""))).contains("is_falling_back");
            JsonNode envelope = ana.timeline(room).getLast();
            assertThat(envelope.path("type").asString()).isEqualTo("m.room.encrypted");
            assertThat(envelope.path("content")
                            .path("m.relates_to")
                            .path("event_id")
                            .asString())
                    .isEqualTo(root);
        }
    }

    private static void send(Member member, Gateway gateway, String room, String content) {
        var sealed =
                (tools.jackson.databind.node.ObjectNode) JsonMapper.shared().readTree(gateway.encrypt(room, content));
        member.home()
                .put(
                        v3(
                                "rooms",
                                room,
                                "send",
                                "m.room.encrypted",
                                UUID.randomUUID().toString()),
                        sealed);
    }

    /** Several times, because what it waits for may come in any order. */
    @RepeatedTest(5)
    void theDeviceIsSignedByItsAccount() {
        Member bot = Member.comes("moot");
        try (var ours = Device.of(bot)) {
            assertThat(ours.gateway().hasCrossSigning()).isFalse();
            var told = new ArrayList<String>();
            ours.gateway().bootstrapCrossSigning(told::add);
            assertThat(told).hasSize(1);
            assertThat(ours.gateway().hasCrossSigning()).isTrue();
            assertThat(ours.gateway().isSigned()).isTrue();
        }
    }

    @Test
    void aLostStoreIsMadeGoodByTheRecoveryKey() {
        Member bot = Member.comes("moot");
        var told = new ArrayList<String>();
        try (var ours = Device.of(bot)) {
            ours.gateway().bootstrapCrossSigning(told::add);
        }
        Wire fresh = bot.wire("-fresh");

        assertThat(Gateway.recover(fresh, told.getFirst())).isTrue();
        try (var gateway = Gateway.open(fresh)) {
            gateway.start(batch -> {});
            Eventually.that(PATIENCE, gateway::isSigned);
        }
    }

    @Test
    void whatCannotBeKeptComesAgain() {
        Member ana = Member.comes("ana");
        Member bot = Member.comes("moot");
        String room = ana.opensRoom(false, bot.id());
        bot.joins(room);
        var kept = new CopyOnWriteArrayList<String>();
        var failures = new AtomicInteger();
        try (var gateway = Gateway.open(bot.wire())) {
            gateway.start(batch -> {
                if (batch.events().stream().anyMatch(it -> it.json().contains("hello"))
                        && failures.incrementAndGet() <= 2) {
                    throw new IllegalStateException("the database is away");
                }
                batch.events().forEach(it -> kept.add(it.json()));
            });
            Eventually.that(PATIENCE, () -> gateway.standing().equals("HERE"));
            ana.says(room, "hello");

            Eventually.that(PATIENCE, () -> kept.stream().anyMatch(it -> it.contains("hello")));
            assertThat(kept.stream().filter(it -> it.contains("hello"))).hasSize(1);
            assertThat(failures).hasValue(3);
        }
    }

    @Test
    void aSyncThatTellsNotAllTellsWhereTheGapIs() {
        Member ana = Member.comes("ana");
        Member bot = Member.comes("moot");
        String room = ana.opensRoom(false, bot.id());
        bot.joins(room);
        try (var gateway = Gateway.open(bot.wire())) {
            gateway.start(batch -> {});
            Eventually.that(PATIENCE, () -> gateway.standing().equals("HERE"));
        }
        List<String> said = new ArrayList<>();
        for (int number = 0; number < 145; number++) {
            said.add(ana.says(room, "number " + number));
        }

        var seen = new CopyOnWriteArrayList<Sink.Batch>();
        try (var gateway = Gateway.open(bot.wire())) {
            gateway.start(seen::add);
            Eventually.that(PATIENCE, () -> !seen.isEmpty());
        }
        assertThat(seen.getFirst().events()).hasSizeLessThan(said.size());
        Sink.Gap gap = seen.getFirst().gaps().getFirst();
        assertThat(gap.room()).isEqualTo(room);
        JsonNode page = bot.home()
                .get(v3("rooms", room, "messages") + "?dir=b&limit=100&from=" + gap.from() + "&to=" + gap.to());
        assertThat(page.path("chunk").size() + seen.getFirst().events().size()).isEqualTo(said.size());
    }
}
