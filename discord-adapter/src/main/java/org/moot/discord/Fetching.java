package org.moot.discord;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.moot.conversation.Platform.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the bytes of files that people sent on Discord, from where Discord keeps them and from nowhere else. */
final class Fetching {
    private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);
    private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Optional<URI> elsewhere;

    /** @param wire where Discord is, if it is not where it always is */
    Fetching(Optional<String> wire) {
        this.elsewhere = wire.map(URI::create);
    }

    /** Empty where it is gone, too large, or not Discord's. */
    Optional<byte[]> bytes(String address, long most) {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            return Optional.empty();
        }
        HttpRequest request = HttpRequest.newBuilder(uri.get()).timeout(LONGEST).build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean isThere = response.statusCode() == 200;
                byte[] bytes = isThere ? body.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8)) : new byte[0];
                return isThere && bytes.length <= most ? Optional.of(bytes) : Optional.empty();
            }
        } catch (IOException e) {
            LOG.info("a file of Discord's could not be fetched");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("stopped", Optional.empty());
        }
    }

    private Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address)).filter(this::isDiscords);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isDiscords(URI uri) {
        boolean isAsEver = "https".equals(uri.getScheme()) && uri.getHost() != null && HOSTS.contains(uri.getHost());
        return isAsEver
                || elsewhere
                        .filter(it -> it.getHost().equals(uri.getHost()) && it.getPort() == uri.getPort())
                        .isPresent();
    }
}
