package org.moot.storage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;

class BellTest {

    @Test
    void anotherProgramIsWokenToo() throws Exception {
        try (Storage here = Storage.open(TestStorage.settings(TestStorage.directory(), true));
                Storage there = Storage.open(TestStorage.beside(here))) {
            there.stores().lanes().await(Duration.ofMillis(500)); // whatever rang before
            var waiting = CompletableFuture.supplyAsync(() -> {
                there.stores().lanes().await(Duration.ofMillis(1)); // what rang before, for this thread
                long began = System.nanoTime();
                there.stores().lanes().await(Duration.ofSeconds(30));
                return Duration.ofNanos(System.nanoTime() - began);
            });
            Thread.sleep(200);
            here.stores().transaction().in(() -> {
                here.stores()
                        .outbox()
                        .say(
                                new Place("test", "bell"),
                                Post.saying("test.says"),
                                new Reader(Locale.ENGLISH, ZoneId.of("UTC")));
                return true;
            });
            assertThat(waiting.get(40, TimeUnit.SECONDS)).isLessThan(Duration.ofSeconds(10));
        }
    }
}
