package org.moot.storage.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moot.call.Call;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface CallRows extends Rows<CallRow, Call, Long> {

    @Query(value = "select nextval('call_number')", nativeQuery = true)
    long next();

    Optional<CallRow> findBySeriesAndDay(long series, LocalDate day);

    Optional<CallRow> findFirstBySeriesAndStateOrderByStarts(long series, String state);

    Optional<CallRow> findFirstBySeriesAndStateOrderByEndsDesc(long series, String state);

    @Query("select c from CallRow c where c.state = 'OVER' order by c.ends desc, c.number desc")
    List<CallRow> over(Limit most);

    @Query("""
            select c from CallRow c
            where c.state = 'OVER' and c.ends <= :ended and (c.ends < :ended or c.number < :number)
            order by c.ends desc, c.number desc
            """)
    List<CallRow> over(Instant ended, long number, Limit most);

    @Query(
            "select c from CallRow c where c.state = 'OVER' and c.assembly = :assembly order by c.ends desc, c.number desc")
    List<CallRow> over(long assembly, Limit most);

    List<CallRow> findBySeriesAndEndsGreaterThanAndStartsLessThanOrderByStarts(
            long series, Instant from, Instant until);
}
