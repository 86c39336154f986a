package org.moot.app.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Supplier;
import org.moot.Stores;
import org.moot.command.Transaction;

/**
 * Ports with points to end at: before and after every call, such as {@code before Lanes.done}, and before and after every
 * commit.
 */
public final class TrappedStores {
    private final Trap trap;

    public TrappedStores(Trap trap) {
        this.trap = trap;
    }

    public Stores all(Stores stores) {
        RecordComponent[] ports = Stores.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(ports).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] trapped =
                Arrays.stream(ports).map(port -> trapped(port, stores)).toArray();
        try {
            return Stores.class.getDeclaredConstructor(types).newInstance(trapped);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object trapped(RecordComponent port, Stores stores) {
        try {
            Object real = port.getAccessor().invoke(stores);
            return real instanceof Transaction transaction ? new Commits(transaction, trap) : one(port.getType(), real);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T one(Class<T> port, Object real) {
        Object trapped = Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            String call = port.getSimpleName() + "." + method.getName();
            trap.reach("before " + call);
            try {
                Object result = method.invoke(real, args);
                trap.reach("after " + call);
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return port.cast(trapped);
    }

    /** The outermost transaction commits; those inside join it. */
    private record Commits(Transaction real, Trap trap) implements Transaction {
        private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

        @Override
        public <T> T in(Supplier<T> work) {
            if (INSIDE.get()) {
                return real.in(work);
            }
            INSIDE.set(true);
            try {
                return committed(work);
            } finally {
                INSIDE.set(false);
            }
        }

        private <T> T committed(Supplier<T> work) {
            T result = real.in(() -> {
                T done = work.get();
                trap.reach("before commit");
                return done;
            });
            trap.reach("after commit");
            return result;
        }
    }
}
