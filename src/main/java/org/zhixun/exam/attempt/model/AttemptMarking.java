package org.zhixun.exam.attempt.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.attempt.ObjectiveMarking;
import org.zhixun.exam.paper.Forms;

/** Marks closed attempts against their forms; what it gives follows from form and answers alone. */
@ApplicationScoped
public class AttemptMarking {

    @Inject
    private Forms forms;

    /** Marks an attempt by the answers that stand, puts its marks down and gives them slot by slot. */
    public List<MarkedSlot> mark(Attempt attempt) {
        return mark(attempt, attempt.answers()::value);
    }

    /**
     * Marks an attempt by other answers than those that stand on it.
     *
     * @param answer gives the chosen keys of a slot, empty for none
     */
    public List<MarkedSlot> mark(Attempt attempt, IntFunction<String> answer) {
        List<MarkedSlot> marks = forms.view(attempt.facts().formId()).slots().stream()
                .map(slot -> new MarkedSlot(
                        slot.slot(),
                        answer.apply(slot.slot()),
                        ObjectiveMarking.mark(
                                slot.rule(),
                                slot.key(),
                                answer.apply(slot.slot()),
                                slot.marks().hundredths())))
                .toList();
        attempt.marked(marks.stream().mapToInt(MarkedSlot::hundredths).reduce(0, Math::addExact));
        return marks;
    }
}
