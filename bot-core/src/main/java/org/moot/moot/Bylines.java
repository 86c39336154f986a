package org.moot.moot;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Roster;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Talk;
import org.moot.notice.Mirrors;
import org.moot.people.People;
import org.moot.people.Person;

/** Under which name somebody is said again: their own, and never what could be taken for somebody else's, or for a call to all. */
final class Bylines {
    private static final Set<String> RESERVED = Set.of("everyone", "here", "room", "channel", "all", "moot");
    private static final int LONGEST = 60;

    private final People people;
    private final Roster roster;
    private final Mirrors mirrors;

    Bylines(People people, Roster roster, Mirrors mirrors) {
        this.people = people;
        this.roster = roster;
        this.mirrors = mirrors;
    }

    Mirrored.Author of(
            Optional<Person> speaker,
            Account account,
            String shownName,
            AssemblyId assembly,
            Optional<Talk.Attached> picture) {
        String name = legible(speaker.map(Person::name).orElse(shownName));
        boolean isTaken = isReserved(name) || isAnothers(name, speaker, assembly);
        String key = speaker.map(it -> mirrors.opaque("person", it.id().toString()))
                .orElseGet(() -> mirrors.opaque("account", account.platform(), account.id()));
        String shown = isTaken ? name + " (" + account.platform() + ")" : name;
        return new Mirrored.Author(key, shown, account.platform(), picture);
    }

    /** On one line and in one direction, with no character that cannot be seen, and without what calls everybody. */
    static String legible(String typed) {
        String visible = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0]", "")
                .replaceAll("\\p{M}{4,}", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceFirst("^[@\\s]+", "")
                .strip();
        String shorter = visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return shorter.isEmpty() ? "?" : shorter;
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(folded(name).replaceAll("[^\\p{L}]", ""));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private boolean isAnothers(String name, Optional<Person> speaker, AssemblyId assembly) {
        return people.called(name).stream()
                .filter(it ->
                        speaker.filter(person -> person.id().equals(it.id())).isEmpty())
                .anyMatch(it -> roster.has(assembly, it.id()));
    }
}
