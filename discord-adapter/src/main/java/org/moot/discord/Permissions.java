package org.moot.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** What Moot may do in a server: the least with which everything here works, and never Administrator. */
final class Permissions {
    /** In every hall of text. */
    static final List<Permission> IN_A_HALL = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_HISTORY);

    /** In halls of an assembly that meets on more than one platform. */
    private static final Set<Permission> TO_MIRROR =
            EnumSet.of(Permission.MANAGE_WEBHOOKS, Permission.MESSAGE_ADD_REACTION);

    /** What may be granted beside it, and what is missing without. */
    static final Map<Permission, String> FOR_MORE = Map.of(
            Permission.MANAGE_WEBHOOKS, "discord.lacks-manage-webhooks",
            Permission.MESSAGE_ADD_REACTION, "discord.lacks-add-reactions",
            Permission.MESSAGE_MANAGE, "discord.lacks-manage-messages",
            Permission.MANAGE_THREADS, "discord.lacks-manage-threads",
            Permission.MANAGE_CHANNEL, "discord.lacks-manage-channels",
            Permission.CREATE_SCHEDULED_EVENTS, "discord.lacks-create-events");

    private Permissions() {}

    static Set<Permission> all() {
        Set<Permission> all = EnumSet.copyOf(IN_A_HALL);
        all.addAll(TO_MIRROR);
        return all;
    }
}
