package org.zhixun.shared;

/** What an account may be allowed to do; roles grant sets of these. */
public enum Permission {
    /** Open to everyone, signed in or not: sign-in itself, health, verification of printed codes. */
    PUBLIC,
    /** Everyone who is signed in: own home, own notices, own preferences. */
    SIGNED_IN,
    /** The house itself: start-up, jobs, events. Never granted to an account. */
    SYSTEM,
    SIT_EXAM,
    LAW_EDIT,
    BANK_READ,
    BANK_EDIT,
    BANK_REVIEW,
    EXAM_READ,
    EXAM_EDIT,
    EXAM_WATCH,
    RESULT_READ,
    MARK,
    PEOPLE_READ,
    POLICY_READ,
    POLICY_EDIT,
    SECURITY_EDIT,
    JOB_READ,
    JOB_RUN,
    ACCOUNT_READ,
    ACCOUNT_EDIT,
    ROLE_GRANT,
    AUDIT_READ
}
