package org.moot.bench.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.moot.Stores;
import org.moot.audit.Bytes;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.Cast;

/** The box of {@link Mutant#EARLY_ACKNOWLEDGEMENT}: it says that a ballot is in, and puts it in a little later. */
final class HastyBox {
    private static final Bytes SEAL = Bytes.of(new byte[32]);
    private static final int LATER_MILLIS = 20;

    private HastyBox() {}

    static Stores in(Stores sound) {
        return Rewired.with(sound, BallotBox.class, HastyBox::of);
    }

    private static BallotBox of(BallotBox sound) {
        ExecutorService later = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().unstarted(work));
        return (BallotBox) Proxy.newProxyInstance(
                BallotBox.class.getClassLoader(), new Class<?>[] {BallotBox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("cast")) {
                        later.execute(() -> {
                            try {
                                Sleep.millis(LATER_MILLIS);
                                method.invoke(sound, arguments);
                            } catch (ReflectiveOperationException e) {
                                // nobody is told any more
                            }
                        });
                        return new Cast(1, SEAL);
                    }
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
