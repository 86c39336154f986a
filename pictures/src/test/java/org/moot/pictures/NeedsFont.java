package org.moot.pictures;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Passes over tests that draw, and says so, on a machine without fonts. */
final class NeedsFont implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        try {
            Letters.require();
            return ConditionEvaluationResult.enabled("there are fonts");
        } catch (NoFont e) {
            System.err.println("*** passed over: " + context.getDisplayName() + ". " + e.getMessage());
            return ConditionEvaluationResult.disabled(e.getMessage());
        }
    }
}
