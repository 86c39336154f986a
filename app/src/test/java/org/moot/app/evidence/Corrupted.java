package org.moot.app.evidence;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to change a bundle, and the check that has to notice.
 *
 * @param what as a sentence
 */
record Corrupted(String what, String check, UnaryOperator<Copy> change) {

    private static Corrupted bad(String what, String check, UnaryOperator<Copy> change) {
        return new Corrupted(what, check, change);
    }

    static List<Corrupted> manifest() {
        return List.of(
                bad("another question", "manifest", it -> it.change("manifest.json", s -> s.replace("Plant", "Paint"))),
                bad(
                        "a longer vote",
                        "manifest",
                        it -> it.change("manifest.json", s -> s.replaceFirst("closes\":\"20", "closes\":\"21"))),
                bad(
                        "fewer ballots are enough",
                        "manifest",
                        it -> it.change("manifest.json", s -> s.replaceFirst("enough\":\\d+", "enough\":1"))),
                bad(
                        "another seed",
                        "lots",
                        it -> it.change("manifest.json", s -> s.replaceFirst("seed\":\"..", "seed\":\"00"))),
                bad(
                        "the lots in another order",
                        "lots",
                        it -> it.change(
                                "manifest.json",
                                s -> s.replaceFirst("\"order\":\\[(\"\\w+\"),(\"\\w+\")", "\"order\":[$2,$1"))),
                bad(
                        "another receipt key",
                        "record",
                        it -> it.change(
                                "manifest.json",
                                s -> s.replaceFirst("(receipts\".*?key\":\")..", "$1ff")
                                        .replaceFirst("(\"key\":\")..(.{62}\"\\},\"roll\")", "$1ee$2"))));
    }

    static List<Corrupted> fixed() {
        return List.of(
                bad(
                        "another seal key",
                        "seal key",
                        it -> it.change("manifest.json", s -> s.replaceFirst("(\"seal\":\\{\"key\":\")..", "$1ee"))),
                bad("no manifest", "bundle", it -> it.without("manifest.json")),
                bad(
                        "a manifest that breaks off",
                        "bundle",
                        it -> it.change("manifest.json", s -> s.substring(0, s.length() / 2))),
                bad(
                        "a name twice in the manifest",
                        "bundle",
                        it -> it.change("manifest.json", s -> s.replaceFirst("\\{", "{\"vote\":1,"))),
                bad(
                        "an amendment that nobody signed",
                        "amendments",
                        it -> it.put(
                                "amendments.txt",
                                "00".repeat(64)
                                        + " {\"what\":\"roll\",\"count\":1,\"root\":\"\",\"number\":1,\"vote\":1,\"manifest\":\"\"}\n")));
    }

    static List<Corrupted> record() {
        return List.of(
                bad(
                        "a signature of another",
                        "record",
                        it -> it.change("record/checkpoint.txt", s -> s.substring(0, s.length() - 6) + "AAAA=\n")),
                bad(
                        "a larger record",
                        "record",
                        it -> it.change("record/checkpoint.txt", s -> s.replaceFirst("\n(\\d+)\n", "\n9$1\n"))),
                bad(
                        "another root",
                        "record",
                        it -> it.change("record/checkpoint.txt", s -> s.replaceFirst("\n(\\d+)\n....", "\n$1\nAAAA"))),
                bad("no checkpoint", "record", it -> it.without("record/checkpoint.txt")),
                bad(
                        "another key",
                        "record",
                        it -> it.change("keys.txt", s -> s.replaceFirst("(\\+A.{9}).{3}", "$1AAA"))),
                bad("the keys swapped", "record", it -> it.swap("keys.txt")),
                bad(
                        "an entry with another number",
                        "entries",
                        it -> it.change("record/leaves.txt", s -> s.replaceFirst("ballots=40", "ballots=41"))),
                bad(
                        "an entry that never was",
                        "entries",
                        it -> it.change(
                                "record/leaves.txt",
                                s -> s + "3 vote.moved 2026-03-02T10:00:00Z closes=2026-03-02T10:00:00Z vote=1\n")));
    }

    static List<Corrupted> history() {
        return List.of(
                bad(
                        "an entry at another place",
                        "entries",
                        it -> it.change("record/leaves.txt", s -> s.replaceFirst("^\\d+", "1"))),
                bad("a path that leads elsewhere", "entries", it -> it.slip("record/paths.txt", 0, 1)),
                bad(
                        "a path too short",
                        "entries",
                        it -> it.change("record/paths.txt", s -> s.replaceFirst(" [0-9a-f]{64}\n", "\n"))),
                bad("no paths", "entries", it -> it.put("record/paths.txt", "")),
                bad(
                        "no opening in the record",
                        "times",
                        it -> it.change("record/leaves.txt", s -> s.replaceFirst("\\d+ vote.opened .*\n", ""))),
                bad(
                        "the close left out of the record",
                        "close",
                        it -> it.change("record/leaves.txt", s -> s.replaceFirst("\\d+ vote.closed .*\n", ""))),
                bad("a history that does not lead here", "growth", it -> it.slip("record/consistency.txt", 0, 1)),
                bad("a history without proof", "growth", it -> it.put("record/consistency.txt", "")));
    }

    static List<Corrupted> rollAndList() {
        return List.of(
                bad("somebody less on the roll", "roll", it -> it.drop("roll.txt", 3)),
                bad("somebody twice on the roll", "roll", it -> it.twice("roll.txt")),
                bad("another one on the roll", "roll", it -> it.slip("roll.txt", 2, 0)),
                bad("the roll in another order", "roll", it -> it.swap("roll.txt")),
                bad("a ballot dropped from the list", "close", it -> it.drop("close.txt", 5)),
                bad("a ballot twice in the list", "close", it -> it.twice("close.txt")),
                bad("the list in another order", "close", it -> it.swap("close.txt")),
                bad("another seal in the list", "close", it -> it.slip("close.txt", 0, 1)));
    }

    static List<Corrupted> log() {
        return List.of(
                bad("another version in the list", "close", it -> it.slip("close.txt", 0, 2)),
                bad("a seal that was never logged", "log", it -> it.drop("log/seals.txt", 0)),
                bad("a seal logged twice", "log", it -> it.twice("log/seals.txt")),
                bad("the log in another order", "log", it -> it.swap("log/seals.txt")),
                bad(
                        "the end of the log unsigned",
                        "log",
                        it -> it.without(it.under("log/").get(it.under("log/").size() - 2))),
                bad(
                        "a log that others signed",
                        "log",
                        it -> it.change(it.under("log/").getFirst(), s -> s.replaceFirst("\n\\d+\n", "\n7\n"))),
                bad("a file too many", "bundle", it -> it.put("notes.txt", "trust me\n")),
                bad(
                        "a last line that breaks off",
                        "roll",
                        it -> it.change("roll.txt", s -> s.substring(0, s.length() - 1))));
    }

    static List<Corrupted> key() {
        return List.of(
                bad(
                        "another key to open with",
                        "seal key",
                        it -> it.change("seal-key.txt", s -> s.replaceFirst("(.{20}).{4}", "$10000"))),
                bad(
                        "a ballot with other scores",
                        "envelopes",
                        it -> it.change("ballots.txt", s -> s.replaceFirst(" 3 1 4 1 5", " 3 1 4 1 4"))),
                bad(
                        "a ballot with six stars",
                        "scores",
                        it -> it.change("ballots.txt", s -> s.replaceFirst(" 5", " 6"))),
                bad(
                        "a ballot with a score less",
                        "scores",
                        it -> it.change("ballots.txt", s -> s.replaceFirst(" \\d\n", "\n"))),
                bad(
                        "two ballots exchanged",
                        "envelopes",
                        it -> it.change(
                                "ballots.txt",
                                // the next that differs: two may have scored alike
                                s -> s.replaceFirst(
                                        "(?s)^(\\w+) ([^\n]*)\n(.*?)(\\w+) (?!\\2\n)([^\n]*)\n", "$1 $5\n$3$4 $2\n"))));
    }

    static List<Corrupted> envelopes() {
        return List.of(
                bad("a ballot left out", "envelopes", it -> it.drop("ballots.txt", 0)),
                bad(
                        "a ballot said to be unreadable",
                        "envelopes",
                        it -> it.change("ballots.txt", s -> s.replaceFirst(" [0-5 ]+\n", " - SEALED\n"))),
                bad(
                        "an envelope changed",
                        "envelopes",
                        it -> it.change(
                                "envelopes.txt", s -> s.replaceFirst("(\\w+ .{20})(?!AA)..|(\\w+ .{20})AA", "$1$2BB"))),
                bad("an envelope left out", "envelopes", it -> it.drop("envelopes.txt", 0)),
                bad("no envelopes", "envelopes", it -> it.without("envelopes.txt")));
    }

    static List<Corrupted> outcome() {
        return List.of(
                bad(
                        "another winner",
                        "outcome",
                        it -> it.change(
                                "result.json",
                                s -> s.replaceFirst("winner\":\"(\\w+)\"\\}$", "winner\":\"keep\"}")
                                        .replaceFirst("(,\"winner\":\")\\w+(\"\\}\n?)$", "$1keep$2"))),
                bad(
                        "one ballot more counted",
                        "scores",
                        it -> it.change("result.json", s -> s.replaceFirst("counted\":40", "counted\":41"))),
                bad(
                        "more stars",
                        "count",
                        it -> it.change("result.json", s -> s.replaceFirst("stars\":\\d+", "stars\":999"))),
                bad(
                        "another histogram",
                        "count",
                        it -> it.change("result.json", s -> s.replaceFirst("histogram\":\\[\\d+", "histogram\":[39"))),
                bad(
                        "another pair",
                        "count",
                        it -> it.change("result.json", s -> s.replaceFirst("beats\":\\[\\d+,\\d+", "beats\":[0,33"))));
    }

    static List<Corrupted> numbers() {
        return List.of(
                bad(
                        "another runoff",
                        "outcome",
                        it -> it.change("result.json", s -> s.replaceFirst("for_winner\":\\d+", "for_winner\":39"))),
                bad(
                        "no quorum",
                        "outcome",
                        it -> it.change("result.json", s -> s.replace("quorum\":true", "quorum\":false"))),
                bad(
                        "a level that hides the ballots",
                        "ballots",
                        it -> it.change("result.json", s -> s.replace("P2", "P1"))),
                bad("a level that there is not", "bundle", it -> it.change("result.json", s -> s.replace("P2", "P9"))),
                bad(
                        "a row too few",
                        "count",
                        it -> it.change("result.json", s -> s.replaceFirst("\"tally\":\\[\\{.*?\\},", "\"tally\":["))));
    }
}
