package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhixun.exam.sitting.MyExam;
import org.zhixun.exam.sitting.MyExam.Phase;
import org.zhixun.exam.sitting.WatchQueries;

/** The reader's own exams: what can be sat now, what comes, what was. */
@Named("myExamsPage")
@RequestScoped
public class MinePage {

    private static final Set<Phase> NOW = EnumSet.of(Phase.TO_START, Phase.RUNNING);

    @Inject
    private WatchQueries queries;

    private List<MyExam> exams;

    /** Gives the exams that can be sat now, the one that closes first first. */
    public List<MyExam> getOpen() {
        return of(NOW).stream().sorted(Comparator.comparing(MyExam::closesAt)).toList();
    }

    /** Gives the exams that come, the next first. */
    public List<MyExam> getComing() {
        return of(EnumSet.of(Phase.COMING)).stream()
                .sorted(Comparator.comparing(MyExam::opensAt))
                .toList();
    }

    /** Gives the exams that were, the last first. */
    public List<MyExam> getPast() {
        return of(EnumSet.of(Phase.DONE, Phase.MISSED, Phase.CANCELLED));
    }

    private List<MyExam> of(Set<Phase> phases) {
        if (exams == null) {
            exams = queries.mine();
        }
        return exams.stream().filter(exam -> phases.contains(exam.phase())).toList();
    }
}
