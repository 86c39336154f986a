package org.moot.web.upcoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.call.Occurrence;
import org.moot.call.Series;
import org.moot.conversation.Text;
import org.moot.web.page.Say;
import org.springframework.stereotype.Component;

/** Which calls are to come; never where they are held, which a door of their own tells those who may come. */
@Component
public final class Programme {
    private static final int A_READING = 200;

    private final Stores stores;

    Programme(Stores stores) {
        this.stores = stores;
    }

    /** One call that is to come. */
    public record Coming(Series series, Assembly assembly, Occurrence when) {

        /** In the zone of the assembly. */
        public Say say() {
            return new Say(assembly.reader());
        }

        public Text door() {
            return Text.of("call.door-" + series.door().word());
        }

        public boolean isMoved() {
            return when.moved();
        }
    }

    /** Of all assemblies; the earliest first. */
    public List<Coming> next(Instant now, int most) {
        return coming(all(), now, most).stream().limit(most).toList();
    }

    private List<Series> all() {
        var all = new ArrayList<Series>();
        List<Series> some = stores.callSeries().standing(0, A_READING);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = stores.callSeries().standing(some.getLast().id().value(), A_READING);
        }
        return all;
    }

    /** The next of each; the earliest first. */
    public List<Coming> nextOfEach(Instant now, int most) {
        return coming(all(), now, 1).stream().limit(most).toList();
    }

    /** Of one assembly. */
    public List<Coming> of(Assembly assembly, Instant now, int most) {
        return coming(stores.callSeries().standing(assembly.id()), now, most).stream()
                .limit(most)
                .toList();
    }

    /** So many of each. */
    private List<Coming> coming(List<Series> series, Instant now, int ofEach) {
        record When(Series series, Occurrence occurrence) {}
        List<When> first = series.stream()
                .flatMap(it -> it.upcoming(now, ofEach).stream().map(at -> new When(it, at)))
                .sorted(Comparator.comparing((When it) -> it.occurrence().starts())
                        .thenComparing(it -> it.series().id().value()))
                .toList();
        Map<AssemblyId, Assembly> assemblies =
                stores
                        .assemblies()
                        .find(first.stream()
                                .map(it -> it.series().assembly())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Assembly::id, Function.identity()));
        return first.stream()
                .flatMap(it -> Optional.ofNullable(assemblies.get(it.series().assembly()))
                        .map(assembly -> new Coming(it.series(), assembly, it.occurrence()))
                        .stream())
                .toList();
    }
}
