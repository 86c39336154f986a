package org.moot.storage.faq;

import java.util.List;
import java.util.UUID;
import org.moot.faq.Question;
import org.moot.storage.rows.Rows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface QuestionRows extends Rows<QuestionRow, Question, Long> {

    @Query(value = "select nextval('question_number')", nativeQuery = true)
    long next();

    List<QuestionRow> findByAssemblyAndNumberLessThanOrderByNumberDesc(long assembly, long before, Limit most);

    List<QuestionRow> findByAnsweredTrueAndNumberLessThanOrderByNumberDesc(long before, Limit most);

    /** By whom it was asked, or answered. */
    @Query(value = """
            select number from question
            where by_person = :person or answers @> jsonb_build_array(jsonb_build_object('by', cast(:name as text)))
            order by number
            """, nativeQuery = true)
    List<Long> of(UUID person, String name);

    int countByByPersonAndAnsweredFalse(UUID person);
}
