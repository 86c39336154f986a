package org.moot.app.run;

import java.time.InstantSource;
import java.util.Optional;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.health.DatabaseHealth;
import org.moot.app.health.DeadlineHealth;
import org.moot.app.health.OutboxHealth;
import org.moot.app.health.Pulse;
import org.moot.discord.Discord;
import org.moot.matrix.Matrix;
import org.moot.storage.server.Glance;
import org.moot.web.Web;
import org.moot.web.page.Edition;
import org.moot.zoom.Doorbell;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What is answered over HTTP: the pages that anybody reads and, on a port of its own, how the service is. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(Web.class)
@EnableAutoConfiguration
class HealthParts {

    @Bean
    Pulse pulse(Stores stores, Core core, InstantSource clock) {
        return new Pulse(new Looking(stores, core, clock));
    }

    @Bean
    Edition edition(Glance glance) {
        return glance::now;
    }

    @Bean
    DatabaseHealth databaseHealthIndicator(Pulse pulse) {
        return new DatabaseHealth(pulse);
    }

    @Bean
    OutboxHealth outboxHealthIndicator(Pulse pulse) {
        return new OutboxHealth(pulse, InstantSource.system());
    }

    @Bean
    DeadlineHealth deadlineHealthIndicator(Pulse pulse) {
        return new DeadlineHealth(pulse);
    }

    @Bean
    Numbers numbers(Pulse pulse, Core core, Stores stores, Optional<Doorbell> doorbell) {
        return new Numbers(pulse, core.delivery(), stores.leases(), doorbell, InstantSource.system());
    }

    @Bean
    Standings standings(Optional<Discord> discord, Optional<Matrix> matrix) {
        return new Standings(discord, matrix);
    }

    @Bean
    Stopwatch stopwatch(Core core) {
        return new Stopwatch(core.dispatcher());
    }
}
