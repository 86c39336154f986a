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

    int countByByPersonAndAnsweredFalse(UUID person);
}
