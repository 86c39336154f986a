package org.moot.storage.call;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moot.call.Series;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface SeriesRows extends Rows<SeriesRow, Series, Long> {

    @Query(value = "select nextval('call_series_number')", nativeQuery = true)
    long next();

    List<SeriesRow> findByIdIn(Collection<Long> ids);

    List<SeriesRow> findByAssemblyAndEndedIsNullOrderById(long assembly);

    List<SeriesRow> findByIdGreaterThanAndEndedIsNullOrderById(long after, Limit most);

    Optional<SeriesRow> findFirstByRoomKeyOrderByIdDesc(String roomKey);

    int countByAssemblyAndMadeGreaterThanEqual(long assembly, Instant since);
}
