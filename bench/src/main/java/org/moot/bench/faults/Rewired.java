package org.moot.bench.faults;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.moot.Stores;

/** The same stores with another one in the place of one of them. */
final class Rewired {
    private Rewired() {}

    static <T> Stores with(Stores sound, Class<T> port, UnaryOperator<T> change) {
        RecordComponent[] ports = Stores.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(ports).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] all = new Object[ports.length];
            for (int at = 0; at < ports.length; at++) {
                Object there = ports[at].getAccessor().invoke(sound);
                all[at] = types[at] == port ? change.apply(port.cast(there)) : there;
            }
            return Stores.class.getDeclaredConstructor(types).newInstance(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
