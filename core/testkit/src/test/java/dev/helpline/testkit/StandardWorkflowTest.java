package dev.helpline.testkit;

import dev.helpline.ticket.Workflow;

class StandardWorkflowTest implements WorkflowContract {

    @Override
    public Workflow workflow() {
        return Workflow.standard();
    }
}
