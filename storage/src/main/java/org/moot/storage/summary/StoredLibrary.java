package org.moot.storage.summary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.moot.call.Call;
import org.moot.proposal.Decision;
import org.moot.storage.rows.Moment;
import org.moot.summary.Library;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The library's shelf. Search is PostgreSQL's: word stems in English, a word in the title before one in the text, quotes
 * for a phrase, a minus for what must not be there.
 */
@Component
final class StoredLibrary implements Library {

    private static final int EXCERPT = 160;

    /** Of more matches only the newest are compared with each other, so that a common word is no burden. */
    private static final int MOST_COMPARED = 1000;

    private static final RowMapper<Found> FOUND = (row, at) -> new Found(
            Kind.valueOf(row.getString("kind")),
            row.getLong("number"),
            row.getString("title"),
            row.getString("assembly_name"),
            Moment.read(row, "at"),
            row.getString("excerpt"));

    /** Of one of the two tables, by its key: the newest that match, and how well. */
    private static final String RANKED = """
            select '%1$s' as kind, %2$s as number, assembly, title, at, excerpt,
                ts_filter(search, '{a}') @@ query as in_title, ts_rank(search, query) as rank
            from (
                select %2$s, query from %3$s, asked
                where search @@ query and querytree(query) not in ('', 'T')
                order by %2$s desc limit ?
            ) matching join %3$s using (%2$s)
            """;

    private static final String SEARCH = """
            with asked as not materialized (select websearch_to_tsquery('english', ?) as query),
            ranked as (%s union all %s)
            select ranked.kind, number, title, coalesce(assembly.name, '') as assembly_name, at, excerpt
            from ranked left join assembly on assembly.id = ranked.assembly
            order by in_title desc, rank desc, at desc, number desc limit ? offset ?
            """.formatted(
                    RANKED.formatted(Kind.DECISION, "decision", "library"),
                    RANKED.formatted(Kind.CALL, "call", "library_call"));

    private final JdbcClient jdbc;
    private final JdbcTemplate planned;

    StoredLibrary(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.planned = new JdbcTemplate(dataSource);
    }

    @Override
    public void shelve(Decision decision, String summaryWords) {
        jdbc.sql("""
                insert into library (decision, assembly, title, at, excerpt, words)
                values (:decision, :assembly, :title, :at, :excerpt, :words)
                on conflict (decision) do update set excerpt = excluded.excerpt, words = excluded.words
                """)
                .param("decision", decision.number())
                .param("assembly", decision.assembly().value())
                .param("title", decision.title())
                .param("at", Moment.written(decision.at()))
                .param("excerpt", excerpt(summaryWords.isBlank() ? decision.text() : summaryWords))
                .param("words", decision.text() + "\n" + summaryWords)
                .update();
    }

    @Override
    public void shelve(Call call, String title, String summaryWords) {
        jdbc.sql("""
                insert into library_call (call, assembly, title, at, excerpt, words)
                values (:call, :assembly, :title, :at, :excerpt, :words)
                on conflict (call) do update set excerpt = excluded.excerpt, words = excluded.words
                """)
                .param("call", call.number())
                .param("assembly", call.assembly().value())
                .param("title", title)
                .param("at", Moment.written(call.starts()))
                .param("excerpt", excerpt(summaryWords))
                .param("words", summaryWords)
                .update();
    }

    private static String excerpt(String words) {
        String all = words.strip();
        return all.codePointCount(0, all.length()) <= EXCERPT
                ? all
                : all.substring(0, all.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** Asking only for what must not be there finds nothing. */
    @Override
    public List<Found> search(String words, int skip, int most) {
        return planned.query(connection -> anew(connection, words, skip, most), FOUND);
    }

    /**
     * Planned for these words each time: of a common one the newest decisions are read until there are enough, of a rare one
     * what the index has. A plan for any words would read all that has a common one.
     */
    private static PreparedStatement anew(Connection connection, String words, int skip, int most) throws SQLException {
        PreparedStatement search = connection.prepareStatement(SEARCH);
        search.unwrap(PGStatement.class).setPrepareThreshold(0);
        search.setString(1, words);
        search.setInt(2, MOST_COMPARED);
        search.setInt(3, MOST_COMPARED);
        search.setInt(4, most);
        search.setInt(5, skip);
        return search;
    }

    @Override
    public List<Found> newest(long beforeNumber, int most) {
        return jdbc.sql("""
                select 'DECISION' as kind, decision as number, title, at, excerpt, coalesce(assembly.name, '') as assembly_name
                from library left join assembly on assembly.id = library.assembly
                where decision < ? order by decision desc limit ?
                """).params(beforeNumber, most).query(FOUND).list();
    }
}
