package org.moot.storage.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One look for the whole list: answers, days in the assembly, and days at accounts where the card hangs. */
@Component
final class StoredReach implements Reach {

    private final JdbcClient jdbc;

    StoredReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int of(ProposalId proposal, AssemblyId assembly, int round, int version, Instant opened) {
        return jdbc.sql("""
                        select count(*) from counting list where proposal = :proposal and round = :round and (
                            exists (select from position own where (own.proposal, own.person, own.version)
                                = (list.proposal, list.person, :version))
                            or exists (select from took_part own where (own.assembly, own.person)
                                = (:assembly, list.person) and own.day > :opened)
                            or exists (select from account own where own.person = list.person and own.seen > :opened
                                and own.door in (select hall_platform from hanging
                                    where card_kind = :kind and card_key = :key)))
                        """)
                .param("proposal", proposal.value())
                .param("assembly", assembly.value())
                .param("round", round)
                .param("version", version)
                .param("opened", LocalDate.ofInstant(opened, ZoneOffset.UTC))
                .param("kind", Proposal.SUBJECT)
                .param("key", proposal.toString())
                .query(Integer.class)
                .single();
    }
}
