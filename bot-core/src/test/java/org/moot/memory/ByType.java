package org.moot.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.moot.Stores;

/** Puts each store where its type belongs, because there are more of them than a method can list. */
final class ByType {
    private ByType() {}

    static List<Object> partsOf(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(part -> value(part, record))
                .toList();
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param all one of each type; others are passed over */
    static Stores stores(List<Object> all) {
        Class<?>[] types = Arrays.stream(Stores.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] parts = Arrays.stream(types).map(type -> only(type, all)).toArray();
        try {
            return Stores.class.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object only(Class<?> type, List<Object> all) {
        List<Object> found = all.stream().filter(type::isInstance).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " of " + type.getSimpleName());
        }
        return found.getFirst();
    }
}
