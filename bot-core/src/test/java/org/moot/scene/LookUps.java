package org.moot.scene;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.moot.Stores;
import org.moot.command.Transaction;

/** Notes what the stores are asked, as {@code Roster.size}, because each question is a way to the database and back. */
public final class LookUps {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** The same stores, listened to. */
    Stores listeningTo(Stores stores) {
        RecordComponent[] parts = Stores.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] listened =
                Arrays.stream(parts).map(part -> listened(part, stores)).toArray();
        try {
            return Stores.class.getDeclaredConstructor(types).newInstance(listened);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object listened(RecordComponent part, Stores stores) {
        try {
            Object store = part.getAccessor().invoke(stores);
            return part.getType() == Transaction.class ? store : listened(part.getType(), store);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object listened(Class<?> type, Object store) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            asked.add(type.getSimpleName() + "." + method.getName());
            return ask(method, store, arguments);
        });
    }

    private static Object ask(Method method, Object store, Object[] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What was asked while something was done. */
    public List<String> during(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }
}
