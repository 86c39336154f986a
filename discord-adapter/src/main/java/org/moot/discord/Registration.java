package org.moot.discord;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord the commands, only when they are other ones than it has: it takes a limited number of them in a day. */
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final List<CommandData> wanted;
    private final Optional<String> testServer;

    Registration(List<CommandData> wanted, Optional<String> testServer) {
        this.wanted = wanted;
        this.testServer = testServer;
    }

    /** Blocks; returns whether anything had to be told. */
    boolean register(JDA jda) {
        Optional<Guild> server = testServer.map(jda::getGuildById);
        if (testServer.isPresent() && server.isEmpty()) {
            LOG.warn("the test server for Discord's commands is not one that Moot is in; no command is registered");
            return false;
        }
        RestAction<List<Command>> there =
                server.map(it -> it.retrieveCommands(true)).orElseGet(() -> jda.retrieveCommands(true));
        Set<String> before = there.complete().stream()
                .map(command -> canonical(CommandData.fromCommand(command).toData()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> now = wanted.stream()
                .map(command -> canonical(command.toData()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (before.equals(now)) {
            return false;
        }
        CommandListUpdateAction update = server.map(Guild::updateCommands).orElseGet(jda::updateCommands);
        update.addCommands(wanted).complete();
        LOG.info("{} commands were registered with Discord", wanted.size());
        return true;
    }

    /** One spelling for what means the same: keys in order, and nothing that is empty or the default. */
    static String canonical(Object value) {
        return switch (value) {
            case DataObject object ->
                object.keys().stream()
                        .sorted()
                        .map(key -> entry(key, object))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(",", "{", "}"));
            case DataArray array ->
                java.util.stream.IntStream.range(0, array.length())
                        .mapToObj(at -> canonical(inner(array, at)))
                        .collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }

    private static Object inner(DataArray array, int at) {
        return array.isType(at, net.dv8tion.jda.api.utils.data.DataType.OBJECT)
                ? array.getObject(at)
                : array.isType(at, net.dv8tion.jda.api.utils.data.DataType.ARRAY)
                        ? array.getArray(at)
                        : array.getString(at);
    }

    private static String entry(String key, DataObject object) {
        if (object.isNull(key)
                || Set.of("integration_types", "type_raw", "version").contains(key)) {
            return "";
        }
        String value = object.isType(key, net.dv8tion.jda.api.utils.data.DataType.OBJECT)
                ? canonical(object.getObject(key))
                : object.isType(key, net.dv8tion.jda.api.utils.data.DataType.ARRAY)
                        ? canonical(object.getArray(key))
                        : object.getString(key);
        return Set.of("{}", "[]", "false", "").contains(value) ? "" : key + ":" + value;
    }
}
