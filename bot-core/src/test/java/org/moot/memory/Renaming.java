package org.moot.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moot.people.PersonId;

/** The same value with another person in it wherever one stood, however deep: as a column or as written in JSON. */
record Renaming(PersonId from, PersonId to) {

    @SuppressWarnings("unchecked") // a record comes back as the same record
    <T> T of(T value) {
        return (T) renamed(value);
    }

    private Object renamed(Object value) {
        return switch (value) {
            case PersonId person -> person.equals(from) ? to : person;
            case String words -> words.equals(from.toString()) ? to.toString() : words;
            case Optional<?> maybe -> maybe.map(this::renamed);
            case Set<?> set -> all(set, new LinkedHashSet<>());
            case Collection<?> list -> list.stream().map(this::renamed).toList();
            case Map<?, ?> map -> map(map);
            case Record whole -> record(whole);
            default -> value;
        };
    }

    private Collection<Object> all(Collection<?> from, Collection<Object> into) {
        from.forEach(each -> into.add(renamed(each)));
        return into;
    }

    private Map<Object, Object> map(Map<?, ?> map) {
        var copy = new LinkedHashMap<Object, Object>();
        map.forEach((key, each) -> copy.put(renamed(key), renamed(each)));
        return copy;
    }

    private Object record(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] before = Arrays.stream(parts).map(part -> value(part, whole)).toArray();
        Object[] after = Arrays.stream(before).map(this::renamed).toArray();
        return Arrays.equals(before, after) ? whole : made(whole, parts, after);
    }

    private static Object value(RecordComponent part, Record whole) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Record whole, RecordComponent[] parts, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
