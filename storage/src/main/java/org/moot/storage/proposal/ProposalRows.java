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
    @Query("""
            select p from ProposalRow p
            where p.assembly = :assembly and p.stageWord not in ('decided', 'withdrawn')
            and (cast(p.id as string) like :numberBegins escape '\\' or p.titleFolded like :titleHolds escape '\\')
            order by p.id desc
            """)
    List<ProposalRow> matching(long assembly, String numberBegins, String titleHolds, Limit most);
}
