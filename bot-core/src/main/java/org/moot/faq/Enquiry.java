package org.moot.faq;

import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.moot.Floor;
import org.moot.people.Doors;
import org.moot.people.Names;

/** All that the commands about questions work with. */
public record Enquiry(
        Questions questions,
        Assemblies assemblies,
        Floor floor,
        Here here,
        Audience audience,
        Doors doors,
        Names names) {

    Parameter<Assembly> assembly() {
        return AssemblyParameter.of("assembly", assemblies, here);
    }

    Parameter<Question> question() {
        return QuestionParameter.of(questions);
    }

    Assembly assembly(Question question) {
        return assemblies.find(question.assembly()).orElseThrow();
    }
}
