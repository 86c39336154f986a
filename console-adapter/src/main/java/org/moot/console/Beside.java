package org.moot.console;

import java.util.List;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/** A second platform on the same console, for demos and transcripts: its places and accounts are others. */
final class Beside implements Platform {
    private final ConsolePlatform console;

    Beside(ConsolePlatform console) {
        this.console = console;
    }

    @Override
    public String name() {
        return Address.SECOND;
    }

    @Override
    public Place door(Account account) {
        return console.door(account);
    }

    @Override
    public String say(Place place, Post post, Reader reader, DeliveryId deliveryId) {
        return console.say(place, post, reader, deliveryId);
    }

    @Override
    public boolean revise(Place place, String reference, Post post, Reader reader) {
        return console.revise(place, reference, post, reader);
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId deliveryId) {
        return console.open(hall, title, first, reader, deliveryId);
    }

    @Override
    public boolean hide(Place place, String reference) {
        return console.hide(place, reference);
    }

    @Override
    public boolean reveal(Place place, String reference) {
        return console.reveal(place, reference);
    }

    @Override
    public List<String> mirror(Place thread, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        return console.mirror(thread, said, files, deliveryId);
    }

    @Override
    public List<String> mirrorAnew(
            Place thread, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        return console.mirrorAnew(thread, parts, said, files, deliveryId);
    }

    @Override
    public void unsay(Place thread, List<String> parts) {
        console.unsay(thread, parts);
    }

    @Override
    public void mark(Place thread, String reference, String sign, boolean takenBack) {
        console.mark(thread, reference, sign, takenBack);
    }
}
