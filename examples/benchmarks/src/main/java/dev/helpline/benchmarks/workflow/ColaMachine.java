package dev.helpline.benchmarks.workflow;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/** The same life in the COLA state machine, which keeps no state: the case does. */
final class ColaMachine {

    private final Case subject;
    private final StateMachine<Stage, Deed, Case> machine;

    ColaMachine(Case subject) {
        this.subject = subject;
        StateMachineBuilder<Stage, Deed, Case> builder = StateMachineBuilderFactory.create();
        allow(builder, Stage.FRESH, Deed.TAKE, Stage.OPEN);
        allow(builder, Stage.OPEN, Deed.ASK, Stage.WAITING);
        allow(builder, Stage.WAITING, Deed.WRITE, Stage.OPEN);
        builder.externalTransition()
                .from(Stage.OPEN)
                .to(Stage.RESOLVED)
                .on(Deed.RESOLVE)
                .when(any -> any.owned)
                .perform((from, to, deed, any) -> {});
        allow(builder, Stage.RESOLVED, Deed.CLOSE, Stage.CLOSED);
        allow(builder, Stage.CLOSED, Deed.AGAIN, Stage.FRESH);
        machine = builder.build("cola " + System.identityHashCode(this));
    }

    Stage fire(Deed deed) {
        subject.stage = machine.fireEvent(subject.stage, deed, subject);
        return subject.stage;
    }

    private static void allow(StateMachineBuilder<Stage, Deed, Case> builder, Stage from, Deed deed, Stage to) {
        builder.externalTransition()
                .from(from)
                .to(to)
                .on(deed)
                .when(any -> true)
                .perform((a, b, c, d) -> {});
    }
}
