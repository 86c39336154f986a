package org.moot.storage.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.moot.conversation.Refusal;

/**
 * Where a database is, and as whom it is used. Never printed.
 *
 * @param url a JDBC URL; user and password may stand in it, then the driver takes them from there
 */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    private static final String EXAMPLE = "postgres://moot:secret@db.example.org:5432/moot";

    /**
     * Reads {@code postgres://user:password@host:port/database?sslmode=require} or a JDBC URL. A user or password given
     * beside it holds instead of the one in it.
     *
     * @throws Refusal {@code storage.url} when it is neither
     */
    public static DatabaseAddress read(String written, Optional<String> user, Optional<String> password) {
        String url = written.strip();
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password);
        }
        Refusal.unless(url.startsWith("postgres://") || url.startsWith("postgresql://"), "storage.url", EXAMPLE);
        try {
            return translated(new URI(url), user, password);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw Refusal.because("storage.url", EXAMPLE);
        }
    }

    private static DatabaseAddress translated(URI uri, Optional<String> user, Optional<String> password) {
        Refusal.when(uri.getHost() == null, "storage.url", EXAMPLE);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        String query =
                Optional.ofNullable(uri.getRawQuery()).map(it -> "?" + it).orElse("");
        String[] who = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + (path.isEmpty() ? "/" : path) + query,
                user.or(() -> decoded(who, 0)),
                password.or(() -> decoded(who, 1)));
    }

    private static Optional<String> decoded(String[] who, int index) {
        return Optional.of(who)
                .filter(it -> it.length > index && !it[index].isEmpty())
                .map(it -> it[index].replace("+", "%2B"))
                .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8));
    }

    /** With the code by which PostgreSQL says why, and nothing of what it says in words. */
    public static Refusal unreachable(SQLException why) {
        return Refusal.because("storage.unreachable", why.getSQLState() == null ? "?" : why.getSQLState());
    }

    /** The same server and user, another database. */
    public DatabaseAddress database(String name) {
        return new DatabaseAddress(url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"), user, password);
    }

    /** User and password as the driver takes them. */
    public Properties properties() {
        var properties = new Properties();
        user.ifPresent(it -> properties.setProperty("user", it));
        password.ifPresent(it -> properties.setProperty("password", it));
        return properties;
    }

    @Override
    public String toString() {
        return "a PostgreSQL database";
    }
}
