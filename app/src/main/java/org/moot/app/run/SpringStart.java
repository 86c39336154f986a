package org.moot.app.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.moot.Core;
import org.moot.Party;
import org.moot.app.health.DiscordHealth;
import org.moot.app.health.MatrixHealth;
import org.moot.app.settings.Settings;
import org.moot.discord.Discord;
import org.moot.matrix.Matrix;
import org.moot.storage.DatabaseStart;
import org.moot.storage.StorageConfiguration;
import org.moot.storage.StorageSettings;
import org.moot.web.WebSettings;
import org.moot.web.face.Portraits;
import org.moot.web.webhook.Bell;
import org.moot.zoom.Doorbell;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the parts that Spring puts together: first what remembers, then, beside it, pages, health and metrics. */
final class SpringStart {
    private final SpringApplicationBuilder builder;
    private final ConfigurableApplicationContext context;

    private SpringStart(SpringApplicationBuilder builder, ConfigurableApplicationContext context) {
        this.builder = builder;
        this.context = context;
    }

    static SpringStart of(Settings settings, Mode mode) {
        if (mode.hasHealth()) {
            refuseTakenPort(settings.listen(), settings.healthPort(), TakenPort.Port.HEALTH);
            refuseTakenPort(settings.listen(), settings.web().port(), TakenPort.Port.PAGES);
        }
        var database = DatabaseStart.of(storage(settings, mode));
        var builder = new SpringApplicationBuilder(StorageConfiguration.class)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) database::registerIn)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(Map.of(
                        "server.port", settings.web().port(),
                        "server.address", settings.listen(),
                        "management.server.port", settings.healthPort(),
                        "management.server.address", settings.listen(),
                        "management.metrics.system.diskspace.paths",
                                settings.data().toString(),
                        "logging.file.name",
                                settings.data()
                                        .resolve("log")
                                        .resolve("moot.log")
                                        .toString(),
                        "spring.lifecycle.timeout-per-shutdown-phase", settings.stopSeconds() + "s"));
        try {
            return new SpringStart(builder, builder.run());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Opens the ports for pages and for health; takes a second or two. */
    ConfigurableApplicationContext open(
            Settings settings,
            Core core,
            Optional<Discord> discord,
            Optional<OnMatrix> matrix,
            Optional<Doorbell> doorbell,
            Portraits portraits) {
        ApplicationContextInitializer<GenericApplicationContext> numbers = child -> {
            child.registerBean("core", Core.class, () -> core);
            child.registerBean("party", Party.class, settings::party);
            child.registerBean("webSettings", WebSettings.class, settings::web);
            child.registerBean("portraits", Portraits.class, () -> portraits);
            discord.ifPresent(it -> {
                child.registerBean("discord", Discord.class, () -> it);
                child.registerBean(
                        "discordHealthIndicator", DiscordHealth.class, () -> new DiscordHealth(it::standing));
            });
            doorbell.ifPresent(it -> {
                child.registerBean("doorbell", Doorbell.class, () -> it);
                child.registerBean("zoomBell", Bell.class, () -> new ZoomBell(it));
            });
            matrix.ifPresent(it -> {
                child.registerBean("matrix", Matrix.class, it::matrix);
                child.registerBean(
                        "matrixHealthIndicator",
                        MatrixHealth.class,
                        () -> new MatrixHealth(it.matrix()::standing, it::missing));
            });
        };
        return builder.child(HealthParts.class)
                .initializers(numbers)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run();
    }

    /** Before anything is touched; between this and the opening somebody could still take it. */
    private static void refuseTakenPort(String listen, int port, TakenPort.Port what) {
        try {
            new ServerSocket(port, 1, InetAddress.getByName(listen)).close();
        } catch (IOException e) {
            throw new TakenPort(what, e);
        }
    }

    private static StorageSettings storage(Settings settings, Mode mode) {
        return new StorageSettings(
                settings.data(),
                settings.programs(),
                settings.voteKeys(),
                settings.houseKeys(),
                settings.database().map(Settings.Database::address),
                mode.movesTime());
    }
}
