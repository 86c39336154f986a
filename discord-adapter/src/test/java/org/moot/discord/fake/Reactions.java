package org.moot.discord.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The marks and pins that the bot puts on messages. */
final class Reactions {
    private static final Pattern OWN =
            Pattern.compile("(put|delete) /channels/([0-9]+)/messages/([0-9]+)/reactions/([^/]+)/@me");

    private static final Pattern PIN = Pattern.compile("put /channels/([0-9]+)/(?:messages/)?pins/([0-9]+)");

    private final World world;
    private final Gate gate;
    private final Map<String, Set<String>> own = new ConcurrentHashMap<>();

    Reactions(World world, Gate gate) {
        this.world = world;
        this.gate = gate;
    }

    Optional<JsonNode> answer(String request) {
        Matcher pin = PIN.matcher(request);
        if (pin.matches()) {
            world.talk.message(pin.group(1), pin.group(2)).put("pinned", true);
            return Optional.of(Json.of());
        }
        Matcher one = OWN.matcher(request);
        if (!one.matches()) {
            return Optional.empty();
        }
        world.talk.message(one.group(2), one.group(3));
        String sign = URLDecoder.decode(one.group(4), StandardCharsets.UTF_8);
        Set<String> marks = own.computeIfAbsent(one.group(3), key -> new TreeSet<>());
        boolean isPut = one.group(1).equals("put");
        boolean isNew = isPut ? marks.add(sign) : marks.remove(sign);
        if (isNew) {
            new Chatter(world, gate).mark(one.group(2), world.bot, one.group(3), sign, !isPut);
        }
        return Optional.of(Json.of());
    }

    List<String> on(String message) {
        return List.copyOf(own.getOrDefault(message, Set.of()));
    }
}
