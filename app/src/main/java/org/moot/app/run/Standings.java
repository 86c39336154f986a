package org.moot.app.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.discord.Discord;
import org.moot.matrix.Matrix;

/** How the connection to each platform stands: of all the ways it may, one is 1; {@code off} where Moot is not there. */
final class Standings implements MeterBinder {
    private static final String OFF = "off";

    private final Optional<Discord> discord;
    private final Optional<Matrix> matrix;

    Standings(Optional<Discord> discord, Optional<Matrix> matrix) {
        this.discord = discord;
        this.matrix = matrix;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        show(registry, "discord", Discord.Standing.values(), () -> discord.map(Discord::standing));
        show(registry, "matrix", Matrix.Standing.values(), () -> matrix.map(Matrix::standing));
    }

    private static <E extends Enum<E>> void show(
            MeterRegistry registry, String platform, E[] ways, Supplier<Optional<E>> standing) {
        for (E way : ways) {
            one(
                    registry,
                    platform,
                    way.name().toLowerCase(Locale.ROOT),
                    () -> standing.get().filter(way::equals).isPresent());
        }
        one(registry, platform, OFF, () -> standing.get().isEmpty());
    }

    private static void one(MeterRegistry registry, String platform, String way, Supplier<Boolean> is) {
        Gauge.builder("moot.platform.standing", () -> is.get() ? 1 : 0)
                .description("1 for how the connection to a platform stands")
                .tag("platform", platform)
                .tag("is", way)
                .register(registry);
    }
}
