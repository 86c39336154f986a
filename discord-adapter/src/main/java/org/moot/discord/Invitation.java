package org.moot.discord;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** The link with which somebody who runs a server lets Moot in, with the least permissions. */
public final class Invitation {
    private Invitation() {}

    /** Empty where the token is none. */
    public static Optional<String> link(String token) {
        return application(token)
                .map(id -> "https://discord.com/oauth2/authorize?client_id=" + id
                        + "&scope=bot+applications.commands&permissions="
                        + Permission.getRaw(Permissions.all()));
    }

    /** The application's id, which the first part of a token holds. */
    static Optional<String> application(String token) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]), StandardCharsets.UTF_8);
            return Optional.of(id).filter(it -> it.matches("[0-9]{15,20}"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
