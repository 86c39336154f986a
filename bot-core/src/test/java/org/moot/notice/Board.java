package org.moot.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/** A platform that keeps the key of each message, and fails as it is told. */
final class Board implements Platform {
    private static final Supplier<RuntimeException> CRASH = () -> new IllegalStateException("crashed");

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean here = true;
    private List<Supplier<RuntimeException>> before = List.of();
    private List<Supplier<RuntimeException>> afterwards = List.of();

    void isHere(boolean isHere) {
        here = isHere;
    }

    @Override
    public boolean isHere() {
        return here;
    }

    void failing(Supplier<RuntimeException> failure) {
        before = List.of(failure);
    }

    void crashingAfterwards() {
        afterwards = List.of(CRASH);
    }

    void fine() {
        before = List.of();
        afterwards = List.of();
    }

    void forget() {
        keys.clear();
    }

    List<String> at(String address) {
        return keys.entrySet().stream()
                .filter(message -> address.equals(places.get(message.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> hidden() {
        return hidden;
    }

    private static void fail(List<Supplier<RuntimeException>> failures) {
        failures.forEach(failure -> {
            throw failure.get();
        });
    }

    private static String key(Post post) {
        return ((Block.Prose) post.blocks().getFirst()).text().key();
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Place door(Account account) {
        return new Place(name(), "door of " + account.id());
    }

    @Override
    public String say(Place place, Post post, Reader reader, DeliveryId deliveryId) {
        fail(before);
        keys.putIfAbsent(deliveryId.value(), key(post));
        places.put(deliveryId.value(), place.address());
        fail(afterwards);
        return deliveryId.value();
    }

    @Override
    public boolean revise(Place place, String reference, Post post, Reader reader) {
        fail(before);
        return keys.computeIfPresent(reference, (it, old) -> key(post)) != null;
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId deliveryId) {
        var thread = new Place(name(), hall.address() + "/" + title);
        return new Opened(thread, say(thread, first, reader, deliveryId));
    }

    @Override
    public boolean hide(Place place, String reference) {
        return hidden.add(reference);
    }

    @Override
    public boolean reveal(Place place, String reference) {
        return hidden.remove(reference);
    }
}
