package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamOrder;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.MyExam;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.exam.sitting.WatchQueries;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Waiting;

/** Exams in the menu and among what waits: one's own that are open or come, and for staff drafts to announce and exams to watch. */
@RequestScoped
public class SittingMenu implements MenuEntry.Source, Waiting {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final Range FIRST = new Range(0, 20);

    @Inject
    private WatchQueries watch;

    @Inject
    private SittingQueries sittings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry(
                        "sitting.mine", "/exam/mine.xhtml", "pencil", Permission.SIT_EXAM, MenuEntry.Group.OWN, 1100),
                new MenuEntry(
                        "sitting.title",
                        "/exam/list.xhtml",
                        "calendar",
                        Permission.EXAM_READ,
                        MenuEntry.Group.EXAM,
                        1100));
    }

    @Override
    public List<Item> waiting() {
        List<Item> items = new ArrayList<>();
        if (user.may(Permission.SIT_EXAM)) {
            watch.mine().forEach(exam -> own(exam, items));
        }
        if (user.may(Permission.EXAM_EDIT)) {
            of(ExamState.DRAFT).forEach(exam -> draft(exam, items));
        }
        if (user.may(Permission.EXAM_WATCH)) {
            of(ExamState.OPEN)
                    .forEach(exam -> items.add(new Item(
                            "sitting.waiting.watch",
                            List.of(exam.name()),
                            exam.closesAt(),
                            "/exam/watch.xhtml?exam=" + exam.id(),
                            Urgency.LATER)));
        }
        return items;
    }

    private void own(MyExam exam, List<Item> items) {
        String link = "/exam/start.xhtml?exam=" + exam.examId();
        switch (exam.phase()) {
            case RUNNING ->
                items.add(new Item(
                        "sitting.waiting.running",
                        List.of(exam.name()),
                        exam.attempt().deadline(),
                        link,
                        Urgency.NOW));
            case TO_START ->
                items.add(new Item("sitting.waiting.open", List.of(exam.name()), exam.closesAt(), link, Urgency.NOW));
            case COMING -> {
                if (near(exam.opensAt())) {
                    items.add(new Item(
                            "sitting.waiting.coming", List.of(exam.name()), exam.opensAt(), link, Urgency.SOON));
                }
            }
            case DONE, MISSED, CANCELLED -> {}
        }
    }

    private void draft(ExamView exam, List<Item> items) {
        if (near(exam.opensAt())) {
            items.add(new Item(
                    "sitting.waiting.draft",
                    List.of(exam.name()),
                    exam.opensAt(),
                    "/exam/view.xhtml?exam=" + exam.id(),
                    Urgency.SOON));
        }
    }

    private List<ExamView> of(ExamState state) {
        return sittings.exams(ExamFilter.of(null, state), ExamOrder.LATEST, FIRST)
                .rows();
    }

    private boolean near(Instant moment) {
        Instant now = clock.instant();
        return moment.isAfter(now) && moment.isBefore(now.plus(AHEAD));
    }
}
