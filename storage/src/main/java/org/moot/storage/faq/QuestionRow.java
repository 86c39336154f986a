package org.moot.storage.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.moot.assembly.AssemblyId;
import org.moot.faq.Question;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;

/** A question as stored; its answers as JSON. */
@Entity
@Table(name = "question")
class QuestionRow implements Row<Question> {

    @Id
    private Long number;

    private Long assembly;
    private UUID byPerson;
    private String words;
    private Instant asked;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    private boolean answered;

    @Version
    private int changes;

    protected QuestionRow() {}

    static QuestionRow of(Question question) {
        var row = new QuestionRow();
        row.number = question.number();
        row.take(question);
        return row;
    }

    @Override
    public void take(Question question) {
        assembly = question.assembly().value();
        byPerson = question.by().value();
        words = question.words();
        asked = question.asked();
        answers = Json.writeList(question.answers(), Question.Answer.class);
        answered = question.isAnswered();
    }

    @Override
    public Question toDomain() {
        return new Question(
                number,
                new AssemblyId(assembly),
                new PersonId(byPerson),
                words,
                asked,
                Json.readList(answers, Question.Answer.class));
    }
}
