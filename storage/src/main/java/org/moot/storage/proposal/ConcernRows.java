package org.moot.storage.proposal;

import java.util.List;
import org.moot.proposal.Concern;
import org.moot.storage.rows.Rows;
import org.springframework.data.jpa.repository.Query;

interface ConcernRows extends Rows<ConcernRow, Concern, Long> {

    @Query(value = "select nextval('concern_number')", nativeQuery = true)
    long next();

    List<ConcernRow> findByProposalOrderByNumber(long proposal);
}
