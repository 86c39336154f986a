package org.moot.storage.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface AssemblyRows extends Rows<AssemblyRow, Assembly, Long> {

    @Query(value = "select nextval('assembly_number')", nativeQuery = true)
    long next();

    List<AssemblyRow> findByIdIn(Collection<Long> ids);

    Optional<AssemblyRow> findByHandle(String handle);

    boolean existsByHandle(String handle);

    List<AssemblyRow> findByHandleGreaterThanOrderByHandle(String handle, Limit most);
}
