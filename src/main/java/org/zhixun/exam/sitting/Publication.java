package org.zhixun.exam.sitting;

import java.util.List;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.shared.RuleViolation;

/**
 * What announcing an exam does: shown before it is done.
 *
 * @param people who is registered and told
 * @param forms how many forms are drawn and sealed
 * @param questions how many questions each has
 * @param obstacles what stands in the way; empty where it can be done
 */
public record Publication(Headcount people, int forms, int questions, List<RuleViolation> obstacles) {

    public Publication {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * How many people an audience is.
     *
     * @param officers officers
     * @param auxiliaries auxiliaries
     */
    public record Headcount(int officers, int auxiliaries) {

        /** Counts people. */
        static Headcount of(List<PersonView> people) {
            int officers = (int) people.stream()
                    .filter(person -> person.category() == PersonCategory.OFFICER)
                    .count();
            return new Headcount(officers, people.size() - officers);
        }

        /** Gives how many there are in all. */
        public int total() {
            return officers + auxiliaries;
        }
    }
}
