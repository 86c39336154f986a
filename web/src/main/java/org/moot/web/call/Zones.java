package org.moot.web.call;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;

/** What the clocks of zones do, as calendars want to be told; nothing is asked of the net for it. */
final class Zones {
    private static final String SETTINGS = "net.fortuna.ical4j.timezone.";

    static {
        System.setProperty(SETTINGS + "update.enabled", "false");
        System.setProperty(SETTINGS + "cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private static final TimeZoneRegistry KNOWN =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private Zones() {}

    static List<VTimeZone> of(Collection<ZoneId> zones) {
        return zones.stream()
                .map(ZoneId::getId)
                .distinct()
                .sorted()
                .map(it -> Optional.ofNullable(KNOWN.getTimeZone(it)))
                .flatMap(Optional::stream)
                .map(net.fortuna.ical4j.model.TimeZone::getVTimeZone)
                .toList();
    }
}
