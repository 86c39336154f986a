package org.moot.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.zoom.ZoomSettings;

/** The settings by which calls are held on Zoom: all of those without which it cannot be, or none. */
final class ZoomKnown {
    static final Setting<String> ACCOUNT = new Setting<>(
            "MOOT_ZOOM_ACCOUNT",
            "",
            "The account id of the server-to-server app by which calls are held on Zoom; none are when empty.",
            "AbC-dEfGhIjKlMnOpQrSt",
            ZoomKnown::word);
    static final Setting<String> CLIENT =
            new Setting<>("MOOT_ZOOM_CLIENT", "", "The app's client id.", "aBcDeFgHiJkLmNoPqRsT", ZoomKnown::word);
    static final Setting<String> SECRET =
            new Setting<>("MOOT_ZOOM_SECRET", "", "The app's client secret.", "the-secret-of-the-app", ZoomKnown::word);
    static final Setting<String> HOST = new Setting<>(
            "MOOT_ZOOM_HOST",
            "",
            "The licensed Zoom user whose meetings they are, by e-mail or id.",
            "calls@example.org",
            ZoomKnown::host);
    static final Setting<String> DOMAIN = new Setting<>(
            "MOOT_ZOOM_DOMAIN",
            "",
            "A domain of yours under which people who come have pseudonyms on Zoom; nobody writes there.",
            "calls.example.org",
            ZoomKnown::domain);
    static final Setting<String> TOLD = new Setting<>(
            "MOOT_ZOOM_WEBHOOK_SECRET",
            "",
            "The secret token by which Zoom signs what it tells; when empty it tells nothing, and reports alone count who came.",
            "the-secret-token-of-the-app",
            Function.identity());

    static final List<Setting<?>> ALL = List.of(ACCOUNT, CLIENT, SECRET, HOST, DOMAIN, TOLD);

    private ZoomKnown() {}

    static Optional<ZoomSettings> read(Values values) {
        List.of(ACCOUNT, CLIENT, SECRET, HOST, DOMAIN).forEach(one -> {
            values.mustNotStandAlone(one, ACCOUNT);
            values.mustNotStandAlone(one, CLIENT);
            values.mustNotStandAlone(one, SECRET);
            values.mustNotStandAlone(one, HOST);
            values.mustNotStandAlone(one, DOMAIN);
        });
        values.mustNotStandAlone(TOLD, ACCOUNT);
        return values.maybe(ACCOUNT)
                .map(account -> new ZoomSettings(
                        account,
                        values.the(CLIENT),
                        values.the(SECRET),
                        values.the(HOST),
                        values.the(TOLD),
                        values.the(DOMAIN),
                        ZoomSettings.TOKENS));
    }

    /** What is wrong with a secret is said without any part of it. */
    private static String word(String typed) {
        if (typed.length() < 8 || !typed.matches("[!-~]+")) {
            throw new IllegalArgumentException("it is shorter than 8 characters or holds a blank");
        }
        return typed;
    }

    private static String host(String typed) {
        if (typed.equals("me") || !typed.matches("[!-~]{3,}")) {
            throw new IllegalArgumentException("it is neither the e-mail nor the id of a user");
        }
        return typed;
    }

    private static String domain(String typed) {
        if (!typed.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")) {
            throw new IllegalArgumentException("it is not a domain in small letters");
        }
        return typed;
    }
}
