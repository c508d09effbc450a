package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.exam.sitting.model.Registration;
import org.zhixun.exam.sitting.model.Registrations;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/** Shows how far people are: to staff everyone in the units they may see, to a trainee their own exams. */
@ApplicationScoped
@Transactional
public class WatchQueries {

    @Inject
    private Exams exams;

    @Inject
    private Registrations registrations;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<Progress> progress;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Gives everyone registered for an exam whom the reader may see, in the order of registration. */
    @Requires(Permission.EXAM_WATCH)
    public List<WatchRow> rows(long examId) {
        ExamView exam = exams.view(examId);
        Instant now = clock.instant();
        List<Registration> registered = registrations.ofExam(examId);
        Map<Long, PersonView> people = directory.persons(
                registered.stream().map(Registration::personId).toList());
        Map<Long, Standing> attempts = progress.stream()
                .flatMap(room -> room.ofExam(examId).stream())
                .collect(Collectors.toMap(Standing::registrationId, Function.identity()));
        return registered.stream()
                .map(registration -> row(
                        registration,
                        people.get(registration.personId()),
                        exam.overFor(registration.extraMinutes(), now),
                        attempts.get(registration.id())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Gives the reader's own exams, the one that opens last first; none for an account that belongs to no person. */
    @Requires(Permission.SIT_EXAM)
    public List<MyExam> mine() {
        Instant now = clock.instant();
        Stream<Long> reader = user.identity().map(CurrentUser.Identity::personId).stream();
        return reader.flatMap(person -> {
                    Map<Long, Standing> attempts = progress.stream()
                            .flatMap(room -> room.ofPerson(person).stream())
                            .collect(Collectors.toMap(Standing::examId, Function.identity()));
                    return exams.admissions(person).stream()
                            .map(admission -> MyExam.of(admission, attempts.get(admission.examId()), now));
                })
                .toList();
    }

    private WatchRow row(Registration registration, PersonView person, boolean over, Standing attempt) {
        if (person == null || !user.seesUnit(Permission.EXAM_WATCH, person.unitPath())) {
            return null;
        }
        return new WatchRow(
                registration.id(),
                person.badgeNumber(),
                person.name(),
                person.pinyin(),
                person.category(),
                person.unitName(),
                person.unitNameEn(),
                registration.extraMinutes(),
                over,
                attempt);
    }
}
