package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
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
    private Recusal recusal;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<Progress> progress;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Gives everyone registered for an exam whom the reader may see, in the order of registration; the reader's own row without marks
     * before they are shown.
     */
    @Requires(Permission.EXAM_WATCH)
    public List<WatchRow> rows(long examId) {
        ExamView exam = exams.view(examId);
        Instant now = clock.instant();
        List<Registration> registered = registrations.ofExam(examId);
        Map<Long, PersonView> people = people(registered);
        Map<Long, Standing> attempts = attempts(examId);
        return registered.stream()
                .filter(registration -> isVisible(people.get(registration.personId())))
                .map(registration -> row(
                        registration,
                        people.get(registration.personId()),
                        exam.overFor(registration.extraMinutes(), now),
                        attempts.get(registration.id())))
                .toList();
    }

    /** Gives the time that was added to an exam, for everyone or for people whom the reader may see, in the order of granting. */
    @Requires(Permission.EXAM_WATCH)
    public List<ExtensionView> extensions(long examId) {
        List<Registration> registered = registrations.ofExam(examId);
        Map<Long, PersonView> people = people(registered);
        Map<Long, PersonView> byRegistration = new HashMap<>();
        registered.forEach(one -> byRegistration.put(one.id(), people.get(one.personId())));
        return registrations.extensions(examId).stream()
                .filter(extension ->
                        extension.registrationId() == null || isVisible(byRegistration.get(extension.registrationId())))
                .map(extension -> new ExtensionView(
                        byRegistration.get(extension.registrationId()),
                        extension.minutes(),
                        extension.reason(),
                        extension.grantedBy(),
                        extension.grantedAt()))
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

    private Map<Long, PersonView> people(List<Registration> registered) {
        return directory.persons(registered.stream().map(Registration::personId).toList());
    }

    /** Gives the attempts of an exam by registration, as far as the reader may know of them. */
    private Map<Long, Standing> attempts(long examId) {
        Long withoutMarks = recusal.withoutMarks(examId).orElse(null);
        return progress.stream()
                .flatMap(room -> room.ofExam(examId).stream())
                .map(attempt -> Objects.equals(attempt.personId(), withoutMarks) ? attempt.withoutMarks() : attempt)
                .collect(Collectors.toMap(Standing::registrationId, Function.identity()));
    }

    private boolean isVisible(PersonView person) {
        return person != null && user.seesUnit(Permission.EXAM_WATCH, person.unitPath());
    }

    private WatchRow row(Registration registration, PersonView person, boolean over, Standing attempt) {
        return new WatchRow(
                registration.id(),
                person.badgeNumber(),
                person.name(),
                person.pinyin(),
                person.category(),
                person.unitName(),
                person.unitNameEn(),
                recusal.isOneself(person.id()),
                registration.extraMinutes(),
                over,
                attempt);
    }
}
