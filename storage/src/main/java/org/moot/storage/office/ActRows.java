package org.moot.storage.office;

import java.util.List;
import org.moot.office.Act;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface ActRows extends Rows<ActRow, Act, Long> {

    @Query(value = "select nextval('act_number')", nativeQuery = true)
    long next();

    List<ActRow> findByStateWordOrderByNumber(String stateWord, Limit most);

    List<ActRow> findByAboutKindAndAboutKeyOrderByNumber(String aboutKind, String aboutKey);
}
