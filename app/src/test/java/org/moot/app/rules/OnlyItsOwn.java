package org.moot.app.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class of one sort depends on no other class of that sort. */
final class OnlyItsOwn extends ArchCondition<JavaClass> {
    private final DescribedPredicate<JavaClass> sort;

    OnlyItsOwn(String description, DescribedPredicate<JavaClass> sort) {
        super(description);
        this.sort = sort;
    }

    @Override
    public void check(JavaClass checked, ConditionEvents events) {
        checked.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !dependency.getTargetClass().equals(checked))
                .filter(dependency -> sort.test(dependency.getTargetClass()))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(checked, dependency.getDescription())));
    }
}
