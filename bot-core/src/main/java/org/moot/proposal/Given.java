package org.moot.proposal;

import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.people.Reminding;

/** What more than one command about proposals is told. */
final class Given {
    static final Parameter<String> TITLE =
            Parameters.line("title", Proposal.LONGEST_TITLE, "Plant a tree in every street");
    static final Parameter<String> TEXT =
            Parameters.text("text", Proposal.LONGEST_TEXT, "Every street gets one tree before next winter.");
    static final Parameter<String> HURT = Parameters.text(
            "hurt", Version.LONGEST_HURT, "People without gardens suffer most from heat; trees cool their streets.");

    /** The zone of those who are reminded at this hour. */
    static final Parameter<String> ZONE =
            Parameters.word(Reminding.ZONE, 60, "Europe/London").optional();

    private Given() {}
}
