package org.moot.faq;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;

/** All questions. */
public interface Questions {
    long next();

    void add(Question question);

    Optional<Question> find(long number);

    /** Of an assembly, the newest first, those with a smaller number. */
    List<Question> page(AssemblyId assembly, long beforeNumber, int most);

    /** Of all assemblies, those that have an answer, the newest first, those with a smaller number. */
    List<Question> answered(long beforeNumber, int most);

    /** How many of somebody's questions have no answer yet. */
    int open(PersonId by);

    /** All that somebody asked or said to one is somebody else's. */
    void passOn(PersonId goes, PersonId stays);

    Question change(long number, UnaryOperator<Question> step);
}
