package org.moot.discord;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** The link with which somebody who runs a server lets Moot in, with the least permissions. */
public final class Invitation {
    private Invitation() {}

    /** Empty where the token is none: its first part holds the application's id. */
    public static Optional<String> link(String token) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]), StandardCharsets.UTF_8);
            return Optional.of(id)
                    .filter(it -> it.matches("[0-9]{15,20}"))
                    .map(it -> "https://discord.com/oauth2/authorize?client_id=" + it
                            + "&scope=bot+applications.commands&permissions="
                            + Permission.getRaw(Permissions.all()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
