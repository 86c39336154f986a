package org.moot.app.settings;

import java.util.Map;
import java.util.Optional;

/** What was typed for the settings. */
record Values(Map<String, String> environment) {

    <T> T the(Setting<T> setting) {
        return setting.read(typed(setting).orElse(setting.byDefault()));
    }

    <T> Optional<T> maybe(Setting<T> setting) {
        return typed(setting).map(setting::read);
    }

    /** Somebody who sets a part of something means another thing than the default of the whole. */
    void mustNotStandAlone(Setting<?> part, Setting<?> whole) {
        if (typed(part).isPresent() && typed(whole).isEmpty()) {
            throw new WrongSetting(
                    part.name(),
                    "it is set without " + whole.name(),
                    whole.name() + "=" + whole.example() + " beside it",
                    part.example());
        }
    }

    private Optional<String> typed(Setting<?> setting) {
        return Optional.ofNullable(environment.get(setting.name())).filter(value -> !value.isBlank());
    }
}
