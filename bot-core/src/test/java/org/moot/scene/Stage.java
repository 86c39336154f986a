package org.moot.scene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/** A platform that keeps what is said on it. A thread's address is its hall's, a slash and its title. */
final class Stage implements Platform {
    private final Map<String, String> byReference = new LinkedHashMap<>();
    private final Map<String, String> byDelivery = new LinkedHashMap<>();
    private final Map<String, List<String>> byAddress = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<Place, List<Account>> muted = new HashMap<>();
    private final List<String> marks = new ArrayList<>();
    private final List<String> pinned = new ArrayList<>();
    private volatile boolean away;
    private final AtomicInteger references = new AtomicInteger();
    private final String name;

    Stage(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Place door(Account account) {
        return new Place(name(), "door of " + account.id());
    }

    @Override
    public synchronized String say(Place place, Post post, Reader reader, DeliveryId deliveryId) {
        String said = byDelivery.get(deliveryId.value());
        if (said != null) {
            return said;
        }
        String reference = "m" + references.incrementAndGet();
        byDelivery.put(deliveryId.value(), reference);
        byReference.put(reference, Spoken.aloud(post, reader));
        byAddress.computeIfAbsent(place.address(), it -> new ArrayList<>()).add(reference);
        return reference;
    }

    @Override
    public synchronized boolean revise(Place place, String reference, Post post, Reader reader) {
        return byReference.replace(reference, Spoken.aloud(post, reader)) != null;
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId deliveryId) {
        var thread = new Place(name(), hall.address() + "/" + title);
        return new Opened(thread, say(thread, first, reader, deliveryId));
    }

    @Override
    public synchronized List<String> mirror(Place thread, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        if (away) {
            throw new Away("away", Optional.of(Duration.ofSeconds(5)));
        }
        String before = byDelivery.get(deliveryId.value());
        if (before != null) {
            return List.of(before);
        }
        String reference = "m" + references.incrementAndGet();
        byDelivery.put(deliveryId.value(), reference);
        byReference.put(reference, Spoken.aloud(said));
        byAddress.computeIfAbsent(thread.address(), it -> new ArrayList<>()).add(reference);
        return List.of(reference);
    }

    @Override
    public synchronized List<String> mirrorAnew(
            Place thread, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        return byReference.replace(parts.getFirst(), Spoken.aloud(said)) == null ? List.of() : parts;
    }

    @Override
    public synchronized void unsay(Place thread, List<String> parts) {
        parts.forEach(byReference::remove);
        byAddress.getOrDefault(thread.address(), List.of()).removeAll(parts);
    }

    @Override
    public synchronized void mark(Place thread, String reference, String sign, boolean takenBack) {
        marks.add((takenBack ? "-" : "+") + sign + " " + reference);
    }

    @Override
    public synchronized void pin(Place place, String reference) {
        pinned.add(place.address() + ": " + byReference.get(reference));
    }

    /** From now on what is mirrored cannot be said, or can again. */
    void away(boolean now) {
        away = now;
    }

    synchronized List<String> marks() {
        return List.copyOf(marks);
    }

    synchronized List<String> pinned() {
        return List.copyOf(pinned);
    }

    /** The reference of the last message at an address. */
    synchronized String last(String address) {
        return byAddress.getOrDefault(address, List.of()).getLast();
    }

    @Override
    public boolean hide(Place place, String reference) {
        return hidden.add(reference);
    }

    @Override
    public boolean reveal(Place place, String reference) {
        return hidden.remove(reference);
    }

    synchronized List<String> at(String address) {
        return byAddress.getOrDefault(address, List.of()).stream()
                .map(byReference::get)
                .toList();
    }

    @Override
    public void mute(Place hall, List<Account> accounts) {
        muted.put(hall, accounts);
    }

    List<Account> muted(Place hall) {
        return muted.getOrDefault(hall, List.of());
    }

    List<String> hidden() {
        return List.copyOf(hidden);
    }
}
