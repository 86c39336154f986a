package org.moot.storage.action;

import java.util.List;
import org.moot.action.Action;
import org.moot.storage.rows.Rows;
import org.springframework.data.jpa.repository.Query;

interface ActionRows extends Rows<ActionRow, Action, Long> {

    @Query(value = "select nextval('action_number')", nativeQuery = true)
    long next();

    List<ActionRow> findByDecisionOrderByNumber(long decision);

    @Query(value = """
                    select * from action
                    where assembly = :assembly and (done is not null) = :done and number < :before
                    order by number desc limit :most
                    """, nativeQuery = true)
    List<ActionRow> page(long assembly, boolean done, long before, int most);
}
