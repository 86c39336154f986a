package org.moot.app.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A whole road of a proposal, from an assembly that is founded to an action that is done, line by line with its hour. */
final class Story {
    static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    /**
     * @param number from 1
     * @param words with {@code DECISION} where the decision's number has to stand, which is not known before
     * @param at when it is said, and never before
     */
    record Line(int number, Instant at, String who, String hall, String words) {

        /** The same at every try. */
        String request() {
            return "line-" + number;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private Instant hour = START;
    private String hall = "lobby";

    static List<Line> lines() {
        var story = new Story();
        story.founding();
        story.talk();
        story.firstCall();
        story.secondCall();
        story.vote();
        story.record();
        return List.copyOf(story.lines);
    }

    private void founding() {
        hall = "trees";
        says("ana", "assembly found Tree Society handle: trees remit: Decides where trees are planted.");
        hall = "garden";
        says("ana", "assembly hall trees");
        hall = "trees";
        says("ben", "assembly join trees");
        says("cleo", "assembly join trees");
        says("dan", "assembly join trees");
        List.of("ana", "ben", "cleo", "dan").forEach(name -> says("ana", "member admit " + name));
    }

    private void talk() {
        says("ben", """
                proposal draft Plant a tree in every street
                text: Every street gets one tree before next winter.
                hurt: People without gardens suffer most from heat.""");
        hall = "garden";
        says("cleo", "proposal concern 1 Roots lift the pavement; wheelchairs get stuck.");
        says("dan", """
                proposal alternative 1 title: Plant hedges
                text: Every street gets a hedge instead.""");
        hall = "trees";
        says("ben", "proposal amend 1 text: Every street gets one tree with a root barrier before next winter.");
        says("ana", "proposal call 1");
    }

    private void firstCall() {
        later(Duration.ofDays(4));
        says("ben", "proposal agree 1");
        says("dan", "proposal agree 1");
        says("ana", "proposal agree 1");
        says("cleo", "proposal block 1 reason: The pavements break. offer: I look for narrow trees.");
        later(Duration.ofDays(4));
    }

    private void secondCall() {
        says("cleo", "proposal amend 1 text: Every street gets one narrow tree with a root barrier.");
        says("ben", "proposal take 2 1");
        says("ben", "proposal call 1");
        later(Duration.ofDays(4));
        says("ana", "proposal agree 1");
        says("ben", "proposal agree 1");
        says("dan", "proposal block 1 reason: Hedges are cheaper. offer: I count what both cost.");
        later(Duration.ofDays(4));
    }

    private void vote() {
        says("ana", "vote cast 5 0 3");
        says("ben", "vote cast 4 1 0");
        says("cleo", "vote cast 0 5 2");
        says("ben", "vote cast 5 2 0");
        says("dan", "vote cast 3 4 1");
        says("dan", "vote show");
        later(Duration.ofDays(8));
    }

    private void record() {
        says("dan", "vote result 1");
        says(
                "ana",
                "summary draft DECISION words: We plant a narrow tree in every street, with a barrier for its roots.");
        later(Duration.ofDays(4));
        says("ana", "summary publish DECISION");
        says("cleo", "action take DECISION I look for narrow trees.");
        later(Duration.ofDays(3));
        says("cleo", "action done 1 The trees stand.");
    }

    private void says(String who, String words) {
        hour = hour.plus(Duration.ofMinutes(10));
        lines.add(new Line(lines.size() + 1, hour, who, hall, words.replaceAll("\\s*\\n", " ")));
    }

    private void later(Duration by) {
        hour = hour.plus(by);
    }
}
