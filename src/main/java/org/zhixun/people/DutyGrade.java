package org.zhixun.people;

/** The duty grades of law-enforcement police, the highest first. */
public enum DutyGrade {
    SENIOR_SERGEANT_1,
    SENIOR_SERGEANT_2,
    SENIOR_SERGEANT_3,
    SENIOR_SERGEANT_4,
    SERGEANT_1,
    SERGEANT_2,
    SERGEANT_3,
    SERGEANT_4,
    OFFICER_1,
    OFFICER_2
}
