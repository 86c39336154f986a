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

    @Query("""
            select m from MeasureRow m
            where m.assembly = :assembly and m.lifted is null
            and (m.until > :now or (m.confirmedBy is null and m.asked >= :askedSince))
            order by m.number desc
            """)
    List<MeasureRow> standing(long assembly, Instant now, Instant askedSince);

    List<MeasureRow> findByAssemblyAndPersonAndWhatAndLiftedIsNullAndUntilAfterOrderByNumber(
            long assembly, UUID person, Measure.What what, Instant now, Limit most);
}
