package org.moot.proposal;

/** A proposal's number, unique in the installation. */
public record ProposalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
