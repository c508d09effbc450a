package org.zhixun.shell.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhixun.people.DutyGrade;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PoliceRank;

/**
 * Who serves in the demonstration bureau: 320 officers and 400 auxiliaries, the same every time. Badge numbers run through the units:
 * officers from 600001, auxiliaries from 800001.
 */
final class DemoBureau {

    private static final long SEED = 20261120L;
    private static final int FIRST_OFFICER = 600_001;
    private static final int FIRST_AUXILIARY = 800_001;

    /** Somebody of the demonstration. */
    record Member(
            DemoUnit unit,
            PersonCategory category,
            String badgeNumber,
            String name,
            PoliceRank rank,
            DutyGrade dutyGrade,
            String post) {}

    private DemoBureau() {}

    /** Gives everyone, unit by unit, the chief of each unit first. */
    static List<Member> members() {
        Random random = new Random(SEED);
        DemoNames names = new DemoNames(random);
        List<Member> members = new ArrayList<>();
        int officer = FIRST_OFFICER;
        int auxiliary = FIRST_AUXILIARY;
        for (DemoUnit unit : DemoUnit.values()) {
            for (int place = 0; place < unit.officers(); place++) {
                PoliceRank rank = rank(unit, place, random);
                members.add(new Member(
                        unit,
                        PersonCategory.OFFICER,
                        Integer.toString(officer++),
                        names.next(),
                        rank,
                        grade(rank, random),
                        unit.officerPost(place)));
            }
            for (int place = 0; place < unit.auxiliaries(); place++) {
                members.add(new Member(
                        unit,
                        PersonCategory.AUXILIARY,
                        Integer.toString(auxiliary++),
                        names.next(),
                        null,
                        null,
                        unit.auxiliaryPost(place)));
            }
        }
        return members;
    }

    /** Gives the badge number of the officer at a place of a unit's list, the chief being 0. */
    static String officerBadge(DemoUnit unit, int place) {
        int before = 0;
        for (DemoUnit earlier : DemoUnit.values()) {
            if (earlier == unit) {
                break;
            }
            before += earlier.officers();
        }
        return Integer.toString(FIRST_OFFICER + before + place);
    }

    private static PoliceRank rank(DemoUnit unit, int place, Random random) {
        if (unit == DemoUnit.LEADERSHIP) {
            return place < 2 ? PoliceRank.SUPERVISOR_1 : PoliceRank.SUPERVISOR_2;
        }
        if (place == 0) {
            return random.nextInt(3) == 0 ? PoliceRank.SUPERVISOR_1 : PoliceRank.SUPERVISOR_2;
        }
        if (place < 3) {
            return random.nextBoolean() ? PoliceRank.SUPERVISOR_2 : PoliceRank.SUPERVISOR_3;
        }
        int hundred = random.nextInt(100);
        if (hundred < 20) {
            return PoliceRank.SUPERVISOR_3;
        }
        if (hundred < 50) {
            return PoliceRank.SUPERINTENDENT_1;
        }
        if (hundred < 75) {
            return PoliceRank.SUPERINTENDENT_2;
        }
        return hundred < 93 ? PoliceRank.SUPERINTENDENT_3 : PoliceRank.CONSTABLE_1;
    }

    private static DutyGrade grade(PoliceRank rank, Random random) {
        boolean upper = random.nextBoolean();
        return switch (rank) {
            case SUPERVISOR_1 -> upper ? DutyGrade.SENIOR_SERGEANT_3 : DutyGrade.SENIOR_SERGEANT_4;
            case SUPERVISOR_2 -> upper ? DutyGrade.SENIOR_SERGEANT_4 : DutyGrade.SERGEANT_1;
            case SUPERVISOR_3 -> upper ? DutyGrade.SERGEANT_1 : DutyGrade.SERGEANT_2;
            case SUPERINTENDENT_1 -> upper ? DutyGrade.SERGEANT_3 : DutyGrade.SERGEANT_4;
            case SUPERINTENDENT_2 -> upper ? DutyGrade.SERGEANT_4 : DutyGrade.OFFICER_1;
            case SUPERINTENDENT_3 -> upper ? DutyGrade.OFFICER_1 : DutyGrade.OFFICER_2;
            default -> DutyGrade.OFFICER_2;
        };
    }
}
