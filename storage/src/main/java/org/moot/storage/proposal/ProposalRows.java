package org.moot.storage.proposal;

import java.util.List;
import org.moot.proposal.Proposal;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface ProposalRows extends Rows<ProposalRow, Proposal, Long> {

    @Query(value = "select nextval('proposal_number')", nativeQuery = true)
    long next();

    List<ProposalRow> findByAssemblyAndIdLessThanOrderByIdDesc(long assembly, long before, Limit most);

    List<ProposalRow> findByAssemblyAndStageWordAndIdLessThanOrderByIdDesc(
            long assembly, String stageWord, long before, Limit most);

    /** Open ones whose number begins so, or whose title contains the words. */
    @Query(value = """
            select * from proposal
            where assembly = :assembly and stage_word not in ('decided', 'withdrawn')
            and (cast(id as text) like :numberBegins or title_folded like :titleHolds)
            order by id desc limit :most
            """, nativeQuery = true)
    List<ProposalRow> matching(long assembly, String numberBegins, String titleHolds, int most);
}
