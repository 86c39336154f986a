package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.PlatformContract;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.JsonNode;

@Tag("slow")
@ExtendWith(OnHomeserver.class)
class MatrixPlatformTest extends PlatformContract {
    private static Town town;
    private static Member owner;

    private final Map<Integer, Member> people = new HashMap<>();
    private final Map<String, Device> devices = new HashMap<>();
    private String room;

    @BeforeAll
    static void start() {
        owner = Member.comes("owner");
        town = Town.open();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @BeforeEach
    void enter() {
        room = town.room(owner, false);
    }

    @AfterEach
    void leave() {
        devices.values().forEach(Device::close);
    }

    @Override
    protected Platform platform() {
        return town.matrix().platform();
    }

    @Override
    protected void restart() {
        town.restart();
    }

    @Override
    protected Place hall() {
        return new Address.Hall(room).place();
    }

    @Override
    protected Account somebody(int number) {
        Member member = people.computeIfAbsent(number, it -> Member.comes("person" + it));
        if (!devices.containsKey(member.id())) {
            devices.put(member.id(), Device.of(member));
        }
        return Address.account(member.id());
    }

    @Override
    protected List<String> seenAt(Place place) {
        return switch (Address.of(place).orElseThrow()) {
            case Address.Hall hall -> Seen.open(owner.timeline(hall.room())).outside();
            case Address.Thread thread ->
                Seen.open(owner.timeline(thread.room())).inThread(thread.root());
            case Address.Door door -> behind(door.user());
        };
    }

    /** What somebody reads in their direct chat, on a device of their own. */
    private List<String> behind(String user) {
        JsonNode chats = town.bot
                .home()
                .find(v3("user", town.bot.id(), "account_data", "m.direct"))
                .orElseGet(Homeserver::object)
                .path(user);
        if (chats.isEmpty()) {
            return List.of();
        }
        String chat = chats.get(0).asString();
        Member member = people.values().stream()
                .filter(it -> it.id().equals(user))
                .findFirst()
                .orElseThrow();
        member.joins(chat);
        return Seen.of(member.timeline(chat), event -> clear(Objects.requireNonNull(devices.get(user)), event))
                .outside();
    }

    private static JsonNode clear(Device device, JsonNode event) {
        return switch (device.gateway().decrypt(event.toString(), Duration.ofSeconds(20))) {
            case Decrypted.Clear(var content) -> Homeserver.read(content);
            case Decrypted.NoKey(var why) -> throw new AssertionError(why);
        };
    }
}
