package org.moot.discord.fake;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** What a third party describes of the gateway, so that the fake does not drift into fiction. Absent where its files are. */
final class Payloads {
    private static final Path FOLDER = Path.of("shared/data/discord/gateway");
    private static final List<Path> PLACES = List.of(Path.of("../.."), Path.of(".."));
    private static final Map<String, String> FILES = Map.of(
            "READY", "GatewayReadyDispatchData.json",
            "GUILD_CREATE", "GatewayGuildCreateDispatchData.json",
            "INTERACTION_CREATE", "GatewayInteractionCreateDispatchData.json",
            "MESSAGE_CREATE", "APIMessage.json");
    private static final Map<String, Optional<Schema>> SCHEMAS = new ConcurrentHashMap<>();

    private Payloads() {}

    /** What is wrong with something that the gateway tells; nothing where nobody describes it. */
    static List<String> wrong(String type, JsonNode data) {
        return SCHEMAS.computeIfAbsent(type, Payloads::schema).stream()
                .flatMap(schema ->
                        schema
                                .validate(
                                        data,
                                        context -> context.executionConfig(it -> it.formatAssertionsEnabled(false)))
                                .stream())
                .map(Error::toString)
                .limit(3)
                .toList();
    }

    private static Optional<Schema> schema(String type) {
        if (!FILES.containsKey(type)) {
            return Optional.empty();
        }
        for (Path place : PLACES) {
            try {
                String text = Files.readString(place.resolve(FOLDER).resolve(FILES.get(type)));
                String name = "https://discord.example/" + FILES.get(type);
                return Optional.of(SchemaRegistry.withDefaultDialect(
                                Dialects.getDraft7(), builder -> builder.schemas(Map.of(name, text)))
                        .getSchema(SchemaLocation.of(name)));
            } catch (IOException e) {
                // it may be at the next place
            }
        }
        System.err.println("NOT CHECKED: the description of " + type + " is not beside the project in " + FOLDER
                + ", so what the fake gateway tells is not held against it.");
        return Optional.empty();
    }
}
