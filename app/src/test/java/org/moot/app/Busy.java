package org.moot.app;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;

/** A service with much to say on a slow platform; it says on standard output what begins and ends, and runs until told. */
public final class Busy {
    static final int POSTS = 40;
    private static final long SLOW = 1500;

    private Busy() {}

    /** @param arguments the data folder, and the address, user and password of the database */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var database = new Settings.Database(arguments[1], Optional.of(arguments[2]), Optional.of(arguments[3]));
        Settings settings = Target.settings().apart(Path.of(arguments[0]), Optional.of(database));
        House house = House.open(
                settings,
                Mode.THROWAWAY,
                new House.Between(UnaryOperator.identity(), Busy::slow, UnaryOperator.identity(), Optional.empty()));
        Running.closesAtTheEnd(house);
        house.stores().transaction().in(() -> {
            for (int post = 0; post < POSTS; post++) {
                Place hall = new Place("console", "hall" + post);
                Post words = Post.saying("plain", "post " + post);
                house.stores().outbox().say(hall, words, settings.party().house());
            }
            return POSTS;
        });
        new CountDownLatch(1).await();
    }

    private static Platform slow(Platform platform) {
        Object slow = Proxy.newProxyInstance(
                Platform.class.getClassLoader(), new Class<?>[] {Platform.class}, (proxy, method, arguments) -> {
                    boolean says = method.getName().equals("say");
                    if (says) {
                        System.out.println("begins " + arguments[0]);
                        Thread.sleep(SLOW);
                    }
                    try {
                        return method.invoke(platform, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (says) {
                            System.out.println("ends " + arguments[0]);
                        }
                    }
                });
        return Platform.class.cast(slow);
    }
}
