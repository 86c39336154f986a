package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.moot.conversation.Platform.Away;

/** Compares what both threads tell with what was meant. */
final class BothSides {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private BothSides() {}

    /** Waits until both threads tell what was said, all of it once, with its marks, and in one order. */
    static void tellTheSame(Conversation talk, String when) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (doTell(talk)) {
                return;
            }
            Thread.sleep(100);
        }
        Story there = talk.onDiscord();
        Story here = talk.onMatrix();
        assertThat(there.words().stream().sorted()).as("on Discord " + when).isEqualTo(talk.words());
        assertThat(here.words().stream().sorted()).as("on Matrix " + when).isEqualTo(talk.words());
        assertThat(there.marked()).as("marked on Discord " + when).isEqualTo(talk.markedFor(true));
        assertThat(here.marked()).as("marked on Matrix " + when).isEqualTo(talk.markedFor(false));
        inOrder(there, here, when);
    }

    private static boolean doTell(Conversation talk) {
        try {
            Story there = talk.onDiscord();
            if (!isWhole(there, talk, true)) {
                return false;
            }
            Story here = talk.onMatrix();
            return isWhole(here, talk, false)
                    && here.of("d").equals(there.of("d"))
                    && here.of("m").equals(there.of("m"));
        } catch (Away e) {
            return false;
        }
    }

    private static boolean isWhole(Story story, Conversation talk, boolean discord) {
        return story.words().stream().sorted().toList().equals(talk.words())
                && story.marked().equals(talk.markedFor(discord));
    }

    /** What was said on one side stands in the same order on the other. */
    private static void inOrder(Story discord, Story matrix, String when) {
        assertThat(matrix.of("d")).as("in order on Matrix " + when).isEqualTo(discord.of("d"));
        assertThat(discord.of("m")).as("in order on Discord " + when).isEqualTo(matrix.of("m"));
    }
}
