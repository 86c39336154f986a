package org.moot.app.run;

import java.util.Map;
import org.moot.app.settings.Settings;
import org.moot.storage.StorageSettings;
import org.moot.storage.server.DatabaseAddress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the parts that Spring puts together. */
final class SpringStart {
    private SpringStart() {}

    static ConfigurableApplicationContext of(Settings settings, Mode mode) {
        ApplicationContextInitializer<GenericApplicationContext> withSettings =
                context -> context.registerBean(StorageSettings.class, () -> storage(settings, mode));
        return new SpringApplicationBuilder(SpringParts.class)
                .initializers(withSettings)
                .web(mode.hasHealth() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(Map.of(
                        "server.port", settings.healthPort(),
                        "logging.file.name",
                                settings.data()
                                        .resolve("log")
                                        .resolve("moot.log")
                                        .toString(),
                        "spring.lifecycle.timeout-per-shutdown-phase", settings.stopSeconds() + "s"))
                .run();
    }

    private static StorageSettings storage(Settings settings, Mode mode) {
        return new StorageSettings(
                settings.data(),
                settings.programs(),
                settings.voteKeys(),
                settings.houseKeys(),
                settings.database().map(it -> DatabaseAddress.read(it.url(), it.user(), it.password())),
                mode.movesTime());
    }
}
