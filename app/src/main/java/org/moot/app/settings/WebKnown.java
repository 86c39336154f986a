package org.moot.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.moot.web.WebSettings;

/** What an operator can set about the pages that anybody reads. */
final class WebKnown {
    static final Setting<Integer> PORT = new Setting<>(
            "MOOT_WEB_PORT",
            "8086",
            "The port on this machine for the pages of the library, to which a web server in front of it passes on; 0 takes any free one.",
            "8086",
            Known::port);
    static final Setting<URI> PUBLIC_ADDRESS = new Setting<>(
            "MOOT_PUBLIC_ADDRESS",
            "",
            "The address under which people reach those pages; nobody from outside does when empty.",
            "https://moot.example.org",
            WebKnown::address);

    static final Setting<String> LISTEN = new Setting<>(
            "MOOT_LISTEN",
            "127.0.0.1",
            "The address of this machine at which both ports are; only in a container, which alone decides who gets in, another one.",
            "0.0.0.0",
            WebKnown::listen);

    static final List<Setting<?>> ALL = List.of(PORT, LISTEN, PUBLIC_ADDRESS);

    private WebKnown() {}

    static WebSettings read(Values values) {
        return new WebSettings(values.the(PORT), values.maybe(PUBLIC_ADDRESS));
    }

    private static String listen(String typed) {
        if (!typed.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*")) {
            throw new IllegalArgumentException("it is no address in numbers");
        }
        return typed;
    }

    /** Pages stand at the top of their host, because their addresses are for ever. */
    private static URI address(String typed) {
        URI uri;
        try {
            uri = new URI(typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("it is no address", e);
        }
        boolean isPlain = uri.getRawPath() != null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        if (!List.of("https", "http").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null || !isPlain) {
            throw new IllegalArgumentException("it is not https:// and a host, with nothing after it");
        }
        return uri;
    }
}
