package org.moot.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.moot.command.Wordless;
import org.moot.conversation.Text;
import org.moot.matrix.Homeserver.SaysNo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows assemblies with seats as spaces: in each are the rooms in which it meets and the spaces of those that sit in it. What
 * Moot may not do is left out and said in the check.
 */
final class Spaces implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Spaces.class);
    private static final int MOST_INVITED = 50;
    private static final int SECONDS_BETWEEN = 15;

    /** Of so many looks one tries again what is refused: every ten minutes. */
    private static final int RARELY = 40;

    private final Known known;
    private final Rooms rooms;
    private final SpaceRooms spaces;
    private Optional<List<Seated>> shown = Optional.empty();
    private int looks;
    private volatile List<Text> wrong = List.of();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("matrix-spaces").daemon().factory());

    Spaces(Known known, Rooms rooms, SpaceRooms spaces) {
        this.known = known;
        this.rooms = rooms;
        this.spaces = spaces;
    }

    /** Looks from now on, whenever Moot is there. */
    void start(BooleanSupplier isThere) {
        alarm.scheduleWithFixedDelay(() -> quietly(isThere), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void quietly(BooleanSupplier isThere) {
        try {
            if (isThere.getAsBoolean()) {
                look(++looks % RARELY == 0);
            }
        } catch (RuntimeException e) {
            LOG.info("the spaces could not be looked at and are looked at again", Wordless.of(e));
        }
    }

    /** What the last look could not do. */
    List<Text> wrong() {
        return wrong;
    }

    /** Brings the spaces in step with the seats. */
    void look() {
        look(true);
    }

    /** @param again whether what could not be done is tried again although nothing changed */
    private synchronized void look(boolean again) {
        List<Seated> seated = known.seated().stream().map(this::now).toList();
        if (shown.filter(seated::equals).isPresent() && (wrong.isEmpty() || !again)) {
            return;
        }
        var missing = new ArrayList<Text>();
        Map<String, String> all = new HashMap<>(spaces.all());
        seated.stream()
                .filter(it -> !all.containsKey(it.handle()))
                .forEach(it -> unless(missing, without(it), () -> open(it, all)));
        Map<String, Seated> wanted = seated.stream().collect(Collectors.toMap(Seated::handle, it -> it));
        all.forEach((handle, space) -> {
            if (!wanted.containsKey(handle)) {
                unless(missing, Text.of("homeserver.check-no-space", handle), () -> linkTo(space, Set.of(), missing));
            }
        });
        seated.stream()
                .filter(it -> all.containsKey(it.handle()))
                .forEach(it -> unless(missing, without(it), () -> furnish(it, all, missing)));
        shown = Optional.of(seated);
        wrong = List.copyOf(missing);
    }

    /** With the rooms that its halls became by upgrades. */
    private Seated now(Seated assembly) {
        return new Seated(
                assembly.handle(),
                assembly.name(),
                assembly.remit(),
                assembly.anybody(),
                assembly.halls().stream().map(rooms::latest).toList(),
                assembly.members());
    }

    private static Text without(Seated assembly) {
        return Text.of("homeserver.check-no-space", assembly.name());
    }

    /** What a homeserver refuses is noted; what passes is tried again at the next look. */
    private static void unless(List<Text> missing, Text refused, Runnable what) {
        try {
            what.run();
        } catch (SaysNo e) {
            if (e.status() == 429 || e.status() >= 500 || e.status() == 401) {
                throw e;
            }
            missing.add(refused);
        }
    }

    private void open(Seated assembly, Map<String, String> all) {
        Optional<String> there = spaces.forgotten(assembly.handle(), all.values());
        String space = there.orElseGet(() -> spaces.make(assembly));
        all.put(assembly.handle(), space);
        spaces.remember(all);
        invite(space, assembly);
        LOG.info("the assembly {} has a space on Matrix now", assembly.handle());
    }

    /** Whoever cannot be asked in finds the way from the room. */
    private void invite(String space, Seated assembly) {
        try {
            spaces.invite(space, assembly, MOST_INVITED);
        } catch (SaysNo e) {
            LOG.info("not everybody could be invited into a space", Wordless.of(e));
        }
    }

    private void furnish(Seated assembly, Map<String, String> all, List<Text> missing) {
        String space = Objects.requireNonNull(all.get(assembly.handle()));
        var children = new HashSet<>(assembly.halls());
        assembly.members().stream().filter(all::containsKey).map(all::get).forEach(children::add);
        spaces.describe(space, assembly);
        linkTo(space, children, missing);
    }

    /** In a room of others Moot may lack the power to say where it belongs; the space shows it all the same. */
    private void linkTo(String space, Set<String> children, List<Text> missing) {
        Set<String> before = spaces.linked(space, SpaceRooms.CHILD);
        for (String gone : before) {
            if (!children.contains(gone)) {
                spaces.unlink(space, SpaceRooms.CHILD, gone);
                unless(new ArrayList<>(), upwards(gone), () -> spaces.unlink(gone, SpaceRooms.PARENT, space));
            }
        }
        for (String child : children) {
            if (!before.contains(child)) {
                spaces.link(space, SpaceRooms.CHILD, child);
            }
            unless(missing, upwards(child), () -> spaces.link(child, SpaceRooms.PARENT, space));
        }
    }

    private Text upwards(String room) {
        return Text.of("homeserver.check-no-parent", name(room));
    }

    private String name(String room) {
        return rooms.state(room, "m.room.name", "")
                .map(it -> Event.text(it, "name"))
                .filter(it -> !it.isBlank())
                .orElse(room);
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }
}
