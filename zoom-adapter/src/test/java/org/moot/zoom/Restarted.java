package org.moot.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.moot.Stores;
import org.moot.call.CallRoom;
import org.moot.call.attendance.Report;
import org.moot.conversation.Text;
import org.moot.zoom.fake.FakeZoom;

/** Zoom as a service has it that is started anew now and then, and once is killed when Zoom has just answered. */
final class Restarted implements CallRoom, AutoCloseable {
    private final AtomicReference<Runnable> beginning = new AtomicReference<>();
    private final AtomicReference<Zoom> now = new AtomicReference<>();
    private boolean killed;

    void begins(FakeZoom fake, Stores stores, InstantSource clock) {
        beginning.set(() -> now.set(new Zoom(fake.settings(), stores, clock, Duration.ofSeconds(2))));
        beginning.get().run();
    }

    void restarts() {
        now.get().close();
        beginning.get().run();
    }

    void isKilledAfterTheNextAnswer() {
        killed = true;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isHeard() {
        return true;
    }

    @Override
    public Opened open(Plan plan) {
        Opened opened = now.get().open(plan);
        if (killed) {
            killed = false;
            restarts();
            throw new Away(Text.of("zoom.away"), Optional.empty());
        }
        return opened;
    }

    @Override
    public void close(String key) {
        now.get().close(key);
    }

    @Override
    public Way admit(String key, String pseudonym, String shownName) {
        return now.get().admit(key, pseudonym, shownName);
    }

    @Override
    public void dismiss(String key, String reference) {
        now.get().dismiss(key, reference);
    }

    @Override
    public String hostLink(String key) {
        return now.get().hostLink(key);
    }

    @Override
    public List<Report> reports(String key, Instant from, Instant until) {
        return now.get().reports(key, from, until);
    }

    @Override
    public void close() {
        now.get().close();
    }
}
