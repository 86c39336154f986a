package org.moot.storage.moot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.moot.moot.Measure;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface MeasureRows extends Rows<MeasureRow, Measure, Long> {

    @Query(value = "select nextval('measure_number')", nativeQuery = true)
    long next();

    @Query(value = """
            select * from measure
            where assembly = :assembly and lifted is null
            and (until > :now or (confirmed_by is null and asked >= :askedSince))
            order by number desc
            """, nativeQuery = true)
    List<MeasureRow> standing(long assembly, Instant now, Instant askedSince);

    List<MeasureRow> findByAssemblyAndPersonAndWhatAndLiftedIsNullAndUntilAfterOrderByNumber(
            long assembly, UUID person, Measure.What what, Instant now, Limit most);
}
