package dev.helpline.benchmarks.workflow;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/** The same life in stateless4j, its state kept in the case. */
final class StatelessMachine {

    private final Case subject;
    private final StateMachine<Stage, Deed> machine;

    StatelessMachine(Case subject) {
        this.subject = subject;
        StateMachineConfig<Stage, Deed> table = new StateMachineConfig<>();
        table.configure(Stage.FRESH).permit(Deed.TAKE, Stage.OPEN);
        table.configure(Stage.OPEN)
                .permit(Deed.ASK, Stage.WAITING)
                .permitIf(Deed.RESOLVE, Stage.RESOLVED, () -> subject.owned);
        table.configure(Stage.WAITING).permit(Deed.WRITE, Stage.OPEN);
        table.configure(Stage.RESOLVED).permit(Deed.CLOSE, Stage.CLOSED);
        table.configure(Stage.CLOSED).permit(Deed.AGAIN, Stage.FRESH);
        machine = new StateMachine<>(Stage.FRESH, () -> subject.stage, next -> subject.stage = next, table);
    }

    Stage fire(Deed deed) {
        machine.fire(deed);
        return subject.stage;
    }
}
