package org.moot.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ShelfTest {
    private final AtomicReference<String> edition = new AtomicReference<>("1");
    private final Shelf shelf = new Shelf(edition::get);
    private final AtomicInteger drawn = new AtomicInteger();

    private Sheet draw(int size) {
        drawn.incrementAndGet();
        return Sheet.of(MediaType.TEXT_PLAIN, "x".repeat(size));
    }

    @Test
    void aPageIsDrawnOnceWhileNothingHasChanged() {
        shelf.answer("/", () -> draw(10));
        shelf.answer("/", () -> draw(10));
        assertThat(drawn).hasValue(1);
        edition.set("2");
        shelf.answer("/", () -> draw(10));
        assertThat(drawn).hasValue(2);
    }

    @Test
    void theSameBytesHaveTheSameTagWheneverTheyWereDrawn() {
        String tag = shelf.answer("/", () -> draw(10)).getHeaders().getETag();
        edition.set("2");
        assertThat(shelf.answer("/", () -> draw(10)).getHeaders().getETag()).isEqualTo(tag);
        edition.set("3");
        assertThat(shelf.answer("/", () -> draw(11)).getHeaders().getETag()).isNotEqualTo(tag);
    }

    @Test
    void whatWasReadLongestAgoGoesWhereThereIsNoRoom() {
        for (int page = 0; page < 10; page++) {
            shelf.answer("/" + page, () -> draw(1 << 20));
            shelf.answer("/0", () -> draw(1 << 20));
        }
        assertThat(drawn).hasValue(10);
        shelf.answer("/1", () -> draw(1 << 20));
        assertThat(drawn).hasValue(11);
    }

    @Test
    void manyWhoAskAtOnceWaitForTheOneWhoDraws() {
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (int one = 0; one < 200; one++) {
                pool.execute(() -> shelf.answer("/", () -> draw(1000)));
            }
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void aPageThatIsNotThereIsNotKept() {
        assertThatThrownBy(() -> shelf.answer("/9", () -> {
                    throw new NotThere();
                }))
                .isInstanceOf(NotThere.class);
        shelf.answer("/9", () -> draw(10));
        assertThat(drawn).hasValue(1);
    }
}
