package org.moot.vote;

import org.moot.audit.AuditLog;
import org.moot.time.Deadlines;

/** What a vote leaves behind outside the box: itself, its roll, its hours, and that it happened. */
public record VoteRecords(
        Votes votes, Roll roll, Turnouts turnouts, PublishedBallots published, Deadlines deadlines, AuditLog audit) {}
