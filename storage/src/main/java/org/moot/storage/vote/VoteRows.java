package org.moot.storage.vote;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moot.storage.rows.Rows;
import org.moot.vote.Vote;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface VoteRows extends Rows<VoteRow, Vote, Long> {

    @Query(value = "select nextval('vote_number')", nativeQuery = true)
    long next();

    Optional<VoteRow> findFirstByProposalOrderByIdDesc(long proposal);

    List<VoteRow> findByAssemblyAndStateWordInOrderByIdDesc(long assembly, Collection<String> stateWords);

    List<VoteRow> findByStateWordInOrderById(Collection<String> stateWords);

    List<VoteRow> findByAssemblyOrderByIdDesc(long assembly, Limit most);
}
