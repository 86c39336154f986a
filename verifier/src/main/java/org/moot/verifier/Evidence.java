package org.moot.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is claimed of a vote: its manifest, its result, and what stands about it in the record, read and not yet believed. */
final class Evidence {
    private final Bundle bundle;
    private final String manifest;
    private final Json.Fields fixed;
    private final Json.Fields result;
    private final List<Leaf> leaves;
    private final String level;

    /**
     * An entry of the record.
     *
     * @param canonical the whole line, which is what is hashed
     */
    record Leaf(long place, String canonical, String what, Map<String, String> facts) {
        byte[] hash() {
            return Tree.leaf(Digest.utf8(canonical));
        }

        String fact(String name) throws Unreadable {
            String value = facts.get(name);
            if (value == null) {
                throw new Unreadable("the record says " + what + " without " + name);
            }
            return value;
        }
    }

    Evidence(Bundle bundle) throws Unreadable {
        this.bundle = bundle;
        this.manifest = bundle.the("manifest.json");
        this.fixed = Json.read(manifest);
        this.result = Json.read(bundle.the("result.json"));
        this.leaves = leaves(bundle);
        this.level = result.word("level");
        if (!fixed.word("format").equals("moot-vote-1")
                || !result.word("format").equals("moot-result-1")
                || !level.matches("P[012]")) {
            throw new Unreadable("it is of a format that this verifier does not know");
        }
    }

    private static List<Leaf> leaves(Bundle bundle) throws Unreadable {
        List<Leaf> leaves = new ArrayList<>();
        for (String line : bundle.lines("record/leaves.txt")) {
            leaves.add(leaf(line));
        }
        return leaves;
    }

    private static Leaf leaf(String line) throws Unreadable {
        String[] parts = line.split(" ");
        if (parts.length < 3 || !parts[0].matches("0|[1-9][0-9]{0,15}")) {
            throw new Unreadable("a line of record/leaves.txt is no entry");
        }
        var facts = new TreeMap<String, String>();
        for (int at = 3; at < parts.length; at++) {
            int equals = parts[at].indexOf('=');
            if (equals < 1) {
                throw new Unreadable("a line of record/leaves.txt is no entry");
            }
            facts.put(parts[at].substring(0, equals), parts[at].substring(equals + 1));
        }
        return new Leaf(Long.parseLong(parts[0]), line.substring(parts[0].length() + 1), parts[1], facts);
    }

    Bundle bundle() {
        return bundle;
    }

    Json.Fields fixed() {
        return fixed;
    }

    Json.Fields result() {
        return result;
    }

    byte[] manifestHash() {
        return Digest.of(Digest.utf8(manifest));
    }

    String vote() throws Unreadable {
        return Long.toString(fixed.number("vote"));
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** What the record says of this vote under one word, in order. */
    List<Leaf> leaves(String what) throws Unreadable {
        String vote = vote();
        return leaves.stream()
                .filter(it -> it.what().equals(what) && vote.equals(it.facts().get("vote")))
                .toList();
    }

    /** What the record says once. */
    Leaf leaf1(String what) throws Unreadable {
        List<Leaf> all = leaves(what);
        if (all.size() != 1) {
            throw new Unreadable("the record says " + what + " " + all.size() + " times instead of once");
        }
        return all.getFirst();
    }

    Optional<Leaf> maybe(String what) throws Unreadable {
        return leaves(what).stream().findFirst();
    }

    /** Option ids in the order of the ballots. */
    List<String> options() throws Unreadable {
        List<String> ids = new ArrayList<>();
        for (Json.Fields option : fixed.objects("options")) {
            ids.add(option.word("id"));
        }
        if (ids.size() < 2 || ids.size() > 20 || ids.stream().distinct().count() != ids.size()) {
            throw new Unreadable("the manifest has not 2 to 20 different options");
        }
        return ids;
    }

    /** What was changed after the announcement, each as it was signed. */
    List<Json.Fields> amendments() throws Unreadable {
        List<Json.Fields> notes = new ArrayList<>();
        for (String line : bundle.lines("amendments.txt")) {
            notes.add(Json.read(line.substring(line.indexOf(' ') + 1)));
        }
        return notes;
    }

    /** P0, P1 or P2. */
    String level() {
        return level;
    }

    /** The key of one of the two logs. */
    Key key(String kind) throws Unreadable {
        List<String> lines = bundle.lines("keys.txt");
        if (lines.size() != 2) {
            throw new Unreadable("keys.txt has not two keys");
        }
        Key key = Key.read(lines.get(kind.equals("record") ? 0 : 1));
        byte[] house = Digest.fromHex(fixed.in("receipts").word("key"), 32);
        if (!java.util.Arrays.equals(house, key.raw())) {
            throw new Unreadable("keys.txt holds another key than the manifest");
        }
        return key;
    }
}
