package org.moot.storage.moot;

import java.util.List;
import java.util.Optional;
import org.moot.moot.Moot;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface MootRows extends Rows<MootRow, Moot, Long> {

    @Query(value = "select nextval('moot_number')", nativeQuery = true)
    long next();

    Optional<MootRow> findFirstByAboutKindAndAboutKeyOrderByIdDesc(String aboutKind, String aboutKey);

    List<MootRow> findByAssemblyAndClosedIsNullAndIdLessThanOrderByIdDesc(long assembly, long before, Limit most);
}
