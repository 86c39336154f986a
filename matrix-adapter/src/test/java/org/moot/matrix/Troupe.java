package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.HashMap;
import java.util.Map;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Member;

/** Moot's account and the people's, by one name each, who go from town to town: it takes a second to come for the first time. */
final class Troupe implements AutoCloseable {
    final Member bot = Member.comes("moot");
    final Member host = Member.comes("host");

    private final Map<String, Member> people = new HashMap<>();
    private final Map<String, Device> devices = new HashMap<>();

    Member member(String name) {
        return people.computeIfAbsent(name, it -> {
            Member member = Member.comes("somebody");
            member.home().put(v3("profile", member.id(), "displayname"), object().put("displayname", it));
            return member;
        });
    }

    /** Only who says something in an encrypted chat needs a device that can. */
    Person withDevice(String name, Town town) {
        Member member = member(name);
        return Person.of(member, town, devices.computeIfAbsent(name, it -> Device.of(member)));
    }

    @Override
    public void close() {
        devices.values().forEach(Device::close);
    }
}
