package org.zhixun.people;

/** The branch of police work somebody serves in. */
public enum PoliceBranch {
    LEADERSHIP,
    COMMAND,
    POLITICAL_WORK,
    INSPECTION,
    LEGAL_AFFAIRS,
    CRIMINAL_INVESTIGATION,
    ECONOMIC_CRIME,
    NARCOTICS,
    CYBER_SECURITY,
    PUBLIC_ORDER,
    EXIT_ENTRY,
    TRAFFIC,
    PATROL,
    DETENTION,
    COMMUNITY,
    SUPPORT
}
