package org.zhixun.people;

/** The five ranks in thirteen grades of art. 7 of the Regulations on People's Police Ranks, the highest first. */
public enum PoliceRank {
    COMMISSIONER_GENERAL,
    DEPUTY_COMMISSIONER_GENERAL,
    COMMISSIONER_1,
    COMMISSIONER_2,
    COMMISSIONER_3,
    SUPERVISOR_1,
    SUPERVISOR_2,
    SUPERVISOR_3,
    SUPERINTENDENT_1,
    SUPERINTENDENT_2,
    SUPERINTENDENT_3,
    CONSTABLE_1,
    CONSTABLE_2
}
