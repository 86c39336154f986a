package org.moot.call.attendance;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** One joining of one device, as far as everything together tells. */
record Visit(String instance, String key, Span span, Marks marks, String parent, boolean aside, List<String> flags) {
    static final String LEAVE_AT_END = "LEAVE_MISSING_CLOSED_AT_END";
    static final String LEAVE_AT_LAST = "LEAVE_MISSING_CLOSED_AT_LAST_EVENT";
    static final String NO_JOIN = "JOIN_MISSING";
    static final String NEGATIVE = "NEGATIVE_INTERVAL_CLAMPED";
    static final String NOT_REPORTED = "NOT_IN_REPORT";
    static final String EARLY = "JOIN_BEFORE_START";
    static final String LATE = "LEAVE_AFTER_END";

    Sitting sitting() {
        return new Sitting(instance, key);
    }

    Visit flagged(String flag) {
        var all = new TreeSet<>(flags);
        all.add(flag);
        return new Visit(instance, key, span, marks, parent, aside, List.copyOf(all));
    }

    Visit over(Span measured) {
        return new Visit(instance, key, measured, marks, parent, aside, flags);
    }

    /** What the report says takes the place of what was noticed; where it says nothing, that stays. */
    Visit reported(Span measured, Marks others) {
        return new Visit(instance, key, measured, others.or(marks), parent, aside, List.of());
    }

    static Visit onlyReported(String instance, String key, Span measured, Marks marks) {
        return new Visit(instance, key, measured, marks, "", false, List.of());
    }

    /** Within the holding, and never negative. */
    Visit clamped(Instant began, Instant ended, Policy policy) {
        Visit clamped = this;
        if (span.from().isBefore(began.minus(policy.skew()))) {
            clamped = clamped.flagged(EARLY);
        }
        if (span.until().isAfter(ended.plus(policy.skew()))) {
            clamped = clamped.flagged(LATE);
        }
        return clamped.over(span.within(began, ended));
    }
}
