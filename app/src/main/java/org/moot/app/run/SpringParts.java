package org.moot.app.run;

import java.time.InstantSource;
import org.moot.Stores;
import org.moot.app.health.DeadlineHealth;
import org.moot.app.health.OutboxHealth;
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
    OutboxHealth outboxHealth(Stores stores, InstantSource clock) {
        return new OutboxHealth(() -> stores.lanes().backlog(), clock);
    }

    @Bean
    DeadlineHealth deadlineHealth(Stores stores) {
        return new DeadlineHealth(() -> stores.deadlines().late());
    }
}
