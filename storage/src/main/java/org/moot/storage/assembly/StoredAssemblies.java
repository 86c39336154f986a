package org.moot.storage.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;
import org.moot.storage.rows.Beginning;
import org.moot.storage.rows.Turn;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assemblies by number and by handle. */
@Component
final class StoredAssemblies implements Assemblies {

    private final AssemblyRows rows;
    private final JdbcClient jdbc;
    private final Turn turn;

    StoredAssemblies(AssemblyRows rows, JdbcClient jdbc, Turn turn) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.turn = turn;
    }

    @Override
    public AssemblyId next() {
        return new AssemblyId(rows.next());
    }

    @Override
    public void add(Assembly assembly) {
        turn.alone("assembly.handle");
        Refusal.when(rows.existsByHandle(assembly.handle()), "assembly.handle-taken", assembly.handle());
        rows.add(AssemblyRow.of(assembly));
    }

    @Override
    public Optional<Assembly> find(AssemblyId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Assembly> find(Collection<AssemblyId> ids) {
        Map<AssemblyId, Assembly> found = rows
                .findByIdIn(ids.stream().map(AssemblyId::value).toList())
                .stream()
                .map(AssemblyRow::toDomain)
                .collect(Collectors.toMap(Assembly::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public Optional<Assembly> called(String handle) {
        return rows.findByHandle(handle).map(AssemblyRow::toDomain);
    }

    @Override
    public List<Assembly> page(String afterHandle, int most) {
        return rows.findByHandleGreaterThanOrderByHandle(afterHandle, Limit.of(most)).stream()
                .map(AssemblyRow::toDomain)
                .toList();
    }

    @Override
    public List<String> handlesBeginning(String begun, int most) {
        return jdbc.sql("select handle from assembly where handle like ? order by handle limit ?")
                .params(Beginning.with(begun), most)
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Override
    public Assembly change(AssemblyId id, UnaryOperator<Assembly> step) {
        return rows.change(id.value(), step);
    }

    @Override
    public boolean becomeHome(AssemblyId id) {
        return jdbc.sql("insert into home (assembly) values (?) on conflict do nothing")
                        .param(id.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Assembly> home() {
        return jdbc.sql("select assembly from home")
                .query(Long.class)
                .optional()
                .flatMap(rows::find);
    }
}
