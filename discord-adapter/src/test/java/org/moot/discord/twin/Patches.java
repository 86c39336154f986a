package org.moot.discord.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the twin lacks of Discord, so that JDA and the adapter would not take it for Discord; none of it is kept. */
final class Patches {
    private static final List<Patch> ALL = List.of(
            new Patch(
                    "gateway.js",
                    "            session_id: client.sessionId,",
                    "            private_channels: [],\n            session_id: client.sessionId,"),
            new Patch("serializers.js", "        colors: undefined,\n", ""),
            new Patch(
                    "serializers.js",
                    "        color: role.color,",
                    "        color: role.color,\n        colors: { primary_color: role.color, secondary_color: null,"
                            + " tertiary_color: null },"),
            new Patch(
                    "serializers.js",
                    "embeds: JSON.parse(message.embeds),",
                    "embeds: JSON.parse(message.embeds).map((e) => ({ type: 'rich', ...e })),"),
            new Patch(
                    "index.js",
                    "            guild_id: resolvedGuildId,\n            channel_id: channelId,",
                    "            guild_id: resolvedGuildId,\n            guild: { id: resolvedGuildId, locale: 'en-US',"
                            + " features: [] },\n            channel_id: channelId,"),
            new Patch("index.js", "permissions: '1071698660929'", "permissions: '9007199254740991'"),
            // Forms as they are sent since they have labels; with stars in them.
            new Patch(
                    "index.js",
                    "                type: 1,\n                components: [\n                    {\n"
                            + "                        type: 4,\n                        custom_id: field.customId,\n"
                            + "                        value: field.value,\n                    },\n"
                            + "                ],",
                    "                type: 18,\n                id: 1,\n                component: { type: field.type, id: 2,"
                            + " custom_id: field.customId, value: field.value },"),
            // On this machine only.
            new Patch("server.js", "httpServer.listen(0, () => {", "httpServer.listen(0, '127.0.0.1', () => {"),
            // A thread that a message opens has the number of the message.
            new Patch(
                    "server.js",
                    "            const threadId = generateSnowflake();\n            await prisma.channel.create({\n"
                            + "                data: {\n                    id: threadId,\n"
                            + "                    guildId: channel.guildId,\n"
                            + "                    type: ChannelType.PublicThread,",
                    "            const threadId = params.message_id;\n            await prisma.channel.create({\n"
                            + "                data: {\n                    id: threadId,\n"
                            + "                    guildId: channel.guildId,\n"
                            + "                    type: ChannelType.PublicThread,"),
            // Which commands are registered can be asked.
            new Patch(
                    "server.js",
                    "        .route({\n        method: 'PUT',\n        path: '/applications/:application_id/commands',",
                    "        .route({\n        method: 'GET',\n        path: '/applications/:application_id/commands',\n"
                            + "        async handler() {\n            const there = await"
                            + " prisma.applicationCommand.findMany({ where: { guildId: null } });\n"
                            + "            return there.map((it) => ({ id: it.id, application_id: it.applicationId,"
                            + " name: it.name, description: it.description, type: it.type,"
                            + " options: JSON.parse(it.options), version: it.version }));\n        },\n    })\n"
                            + "        .route({\n        method: 'PUT',\n"
                            + "        path: '/applications/:application_id/commands',"));

    private record Patch(String file, String before, String after) {}

    private Patches() {}

    /** @throws IllegalStateException when the twin is another one than these are for */
    static void apply(Path distribution) throws IOException {
        for (Patch patch : ALL) {
            Path file = distribution.resolve(patch.file());
            String text = Files.readString(file);
            if (!text.contains(patch.before())) {
                throw new IllegalStateException(
                        "the twin is another one: no " + patch.before() + " in " + patch.file());
            }
            Files.writeString(file, text.replace(patch.before(), patch.after()));
        }
    }
}
