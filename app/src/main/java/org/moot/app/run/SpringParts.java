package org.moot.app.run;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.moot.Stores;
import org.moot.app.health.DatabaseHealth;
import org.moot.app.health.DeadlineHealth;
import org.moot.app.health.OutboxHealth;
import org.moot.app.health.Pulse;
import org.moot.storage.StorageConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts that Spring puts together: storage, health, metrics. Moot itself is put together by {@link org.moot.Core}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(StorageConfiguration.class)
class SpringParts {

    @Bean
    Pulse pulse(Stores stores) {
        return new Pulse(() ->
                new Pulse.Vitals(stores.lanes().backlog(), stores.deadlines().late()));
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
    MeterBinder numbers(Pulse pulse) {
        return registry -> Numbers.bind(registry, pulse);
    }
}
