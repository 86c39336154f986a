package org.moot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.Core;
import org.moot.Party;
import org.moot.Stores;
import org.moot.conversation.Reader;
import org.moot.scene.Scene;
import org.moot.web.face.Portraits;
import org.moot.web.page.Edition;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The pages over HTTP, of what people said in a scene. */
public final class Site implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final URI address;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Web.class)
    static class Parts {}

    private Site(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Each look is at what there is then: nothing is kept from before. */
    public static Site of(Scene scene) {
        return of(scene, Optional.empty());
    }

    public static Site of(Scene scene, Optional<URI> publicAddress) {
        var changes = new AtomicLong();
        var party = new Party(
                "Harmony",
                new Reader(Locale.ENGLISH, java.time.ZoneId.of("Europe/London")),
                List.of(),
                "electoral",
                "£2 per quarter");
        ApplicationContextInitializer<GenericApplicationContext> around = context -> {
            context.registerBean(Core.class, scene::core);
            context.registerBean(Stores.class, scene::stores);
            context.registerBean(Party.class, () -> party);
            context.registerBean(InstantSource.class, () -> scene::now);
            context.registerBean(WebSettings.class, () -> new WebSettings(0, publicAddress));
            context.registerBean(Portraits.class, () -> new Portraits(publicAddress));
            context.registerBean(Edition.class, () -> () -> Long.toString(changes.incrementAndGet()));
        };
        return new Site(new SpringApplicationBuilder(Parts.class)
                .initializers(around)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", 0,
                        "server.address", "127.0.0.1",
                        "server.error.include-stacktrace", "never",
                        "server.error.whitelabel.enabled", "false",
                        "spring.web.resources.add-mappings", "false",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn",
                        "logging.level.org.springframework.web.servlet.PageNotFound", "error"))
                .run());
    }

    public Portraits portraits() {
        return context.getBean(Portraits.class);
    }

    public URI address() {
        return address;
    }

    public HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder(address.resolve(path)));
    }

    public HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
