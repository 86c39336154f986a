package org.moot.bench;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.moot.discord.fake.FakeDiscord;
import org.moot.discord.fake.Person;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ten people on Discord and ten on Matrix who talk in the same moot, by turns and much. */
final class Chorus {
    static final int PER_SECOND = 50;
    private static final int ON_EACH_SIDE = 10;

    private final List<Person> there = new ArrayList<>();
    private final List<Member> here = new ArrayList<>();
    private final String room;
    private final String root;
    private final AtomicInteger said = new AtomicInteger();
    private volatile double took;

    Chorus(FakeDiscord fake, String thread, Member keeper, String room) {
        this.room = room;
        this.root = root(keeper, room);
        for (int number = 0; number < ON_EACH_SIDE; number++) {
            there.add(fake.person("p" + number, thread));
            Member guest = Member.comes("q" + number);
            keeper.home().post(v3("rooms", room, "invite"), object().put("user_id", guest.id()));
            guest.joins(room);
            here.add(guest);
        }
    }

    private static String root(Member keeper, String room) {
        return keeper.timeline(room).stream()
                .filter(it -> it.path("content").path("body").asString("").contains("Where next?"))
                .filter(it -> !it.path("content").has("m.relates_to"))
                .map(it -> it.path("event_id"))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }

    /** Returns when everything was taken by its platform. */
    void sing(Duration length) {
        long begin = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < length.toSeconds() * PER_SECOND; number++) {
                int which = number;
                LockSupport.parkNanos(begin + number * 1_000_000_000L / PER_SECOND - System.nanoTime());
                pool.execute(() -> say(which));
            }
        }
        took = (System.nanoTime() - begin) / 1e9;
    }

    private void say(int number) {
        int who = number / 2 % ON_EACH_SIDE;
        String words = "By the river, says number " + number + ".";
        if (number % 2 == 0) {
            there.get(who).says(words);
        } else {
            here.get(who).sends(room, inThread(words));
        }
        said.incrementAndGet();
    }

    private ObjectNode inThread(String words) {
        ObjectNode content = object().put("msgtype", "m.text").put("body", words);
        ObjectNode relation = content.putObject("m.relates_to");
        relation.put("rel_type", "m.thread").put("event_id", root).put("is_falling_back", true);
        relation.putObject("m.in_reply_to").put("event_id", root);
        return content;
    }

    int said() {
        return said.get();
    }

    /** Seconds until the last of it was taken. */
    double took() {
        return took;
    }
}
