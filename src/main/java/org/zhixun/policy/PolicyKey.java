package org.zhixun.policy;

import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;

/**
 * Every parameter that may be set from a day on. A parameter is a whole number in a range; its default counts as long as nobody has
 * set another.
 */
public enum PolicyKey {
    /** Share of an exam's marks that passes it. */
    EXAM_PASS_PERCENT(Measure.PERCENT, 60, 1, 100),
    /** Time to sit an exam. */
    EXAM_MINUTES(Measure.MINUTES, 120, 5, 480),
    /** How long before an exam opens its examinees are reminded. */
    EXAM_REMINDER_HOURS(Measure.HOURS, 24, 1, 168),
    /** Failed sign-ins in a row that lock an account. */
    SECURITY_LOCK_FAILURES(Measure.TIMES, 5, 3, 20),
    /** How long an account stays locked. */
    SECURITY_LOCK_MINUTES(Measure.MINUTES, 30, 1, 1440),
    /** Idle time after which a sign-in ends. */
    SECURITY_IDLE_MINUTES(Measure.MINUTES, 15, 5, 480),
    /** Age at which a password must be changed. */
    SECURITY_PASSWORD_DAYS(Measure.DAYS, 90, 30, 365),
    /** How long the audit trail is kept; the Cybersecurity Law does not allow less than six months. */
    SECURITY_AUDIT_MONTHS(Measure.MONTHS, 36, 6, 240),
    /** How long a notice is kept after it was read. */
    KEEP_NOTICE_DAYS(Measure.DAYS, 180, 30, 3650),
    /** How long the record of a job's run is kept. */
    KEEP_JOB_RUN_DAYS(Measure.DAYS, 90, 7, 3650);

    private static final String SECURITY = "SECURITY";

    private final Measure measure;
    private final int initial;
    private final int least;
    private final int most;

    PolicyKey(Measure measure, int initial, int least, int most) {
        this.measure = measure;
        this.initial = initial;
        this.least = least;
        this.most = most;
    }

    public Measure measure() {
        return measure;
    }

    /** Gives the value that counts until another is set. */
    public int initial() {
        return initial;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Tells whether a value is in the range. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    /** Gives the name of the group the parameter belongs to, the first word of its own. */
    public String group() {
        return name().substring(0, name().indexOf('_'));
    }

    /**
     * Tells whether somebody may set it: what is about security is the security administrator's, all else of those who look after
     * parameters for the whole bureau.
     */
    public boolean maySet(CurrentUser user) {
        return group().equals(SECURITY)
                ? user.may(Permission.SECURITY_EDIT)
                : user.may(Permission.POLICY_EDIT) && user.seesUnit(Permission.POLICY_EDIT, CurrentUser.WHOLE_BUREAU);
    }

    /** Gives the key of the text that names what the default rests on. */
    public String initialBasisKey() {
        return "policy.basis." + name();
    }
}
