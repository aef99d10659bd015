package dev.helpline.benchmarks.workflow;

import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The same life in squirrel-foundation, whose machine is made once and keeps the state. */
final class SquirrelMachine {

    /** What squirrel asks for. */
    public static class Machine extends AbstractStateMachine<Machine, Stage, Deed, Case> {}

    private static final class Owned extends AnonymousCondition<Case> {
        @Override
        public boolean isSatisfied(Case subject) {
            return subject.owned;
        }
    }

    private final Case subject;
    private final Machine machine;

    SquirrelMachine(Case subject) {
        this.subject = subject;
        StateMachineBuilder<Machine, Stage, Deed, Case> builder =
                StateMachineBuilderFactory.create(Machine.class, Stage.class, Deed.class, Case.class);
        builder.externalTransition().from(Stage.FRESH).to(Stage.OPEN).on(Deed.TAKE);
        builder.externalTransition().from(Stage.OPEN).to(Stage.WAITING).on(Deed.ASK);
        builder.externalTransition().from(Stage.WAITING).to(Stage.OPEN).on(Deed.WRITE);
        builder.externalTransition()
                .from(Stage.OPEN)
                .to(Stage.RESOLVED)
                .on(Deed.RESOLVE)
                .when(new Owned());
        builder.externalTransition().from(Stage.RESOLVED).to(Stage.CLOSED).on(Deed.CLOSE);
        builder.externalTransition().from(Stage.CLOSED).to(Stage.FRESH).on(Deed.AGAIN);
        machine = builder.newStateMachine(Stage.FRESH);
        machine.start();
    }

    Stage fire(Deed deed) {
        machine.fire(deed, subject);
        return machine.getCurrentState();
    }
}
