package org.zhixun.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhixun.policy.model.PolicyValue;
import org.zhixun.policy.model.PolicyValues;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Sets parameters. */
@ApplicationScoped
@Transactional
public class PolicyService {

    @Inject
    private PolicyValues values;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<PolicyChanged> changes;

    @Inject
    private Event<Audited> audit;

    /**
     * Lets a parameter have a value from a day on.
     *
     * @param key the parameter, not null
     * @param from the first day it counts, after the first day of the latest value, not null
     * @param value the value, in the parameter's range
     * @param basisDocument the document it rests on, not blank
     * @throws RuleViolation INVALID where one of these does not hold, FORBIDDEN where the parameter is for others to set
     */
    @Requires({Permission.POLICY_EDIT, Permission.SECURITY_EDIT})
    public void set(PolicyKey key, LocalDate from, int value, String basisDocument) {
        mustBeOurs(key);
        PolicyValue next = new PolicyValue(key, from, value, basisDocument, clock.instant(), enteredBy());
        next.mustFollow(latest(key));
        values.add(next);
        changes.fire(new PolicyChanged(key, from, value, false));
        audit.fire(new Audited("policy.audit.set", key.name(), from + ": " + value + ", " + next.basisDocument()));
    }

    /**
     * Takes back a parameter's latest value as long as it is not in force.
     *
     * @throws RuleViolation INVALID {@code policy.in-force}, NOT_FOUND {@code policy.nothing-ahead}, FORBIDDEN {@code policy.not-yours}
     */
    @Requires({Permission.POLICY_EDIT, Permission.SECURITY_EDIT})
    public void withdrawLatest(PolicyKey key) {
        mustBeOurs(key);
        PolicyValue latest = latest(key);
        if (latest == null) {
            throw RuleViolation.notFound("policy.nothing-ahead");
        }
        latest.mustBeAhead(LocalDate.now(clock));
        values.remove(latest);
        changes.fire(new PolicyChanged(key, latest.effectiveFrom(), latest.value(), true));
        audit.fire(new Audited("policy.audit.withdrawn", key.name(), latest.effectiveFrom() + ": " + latest.value()));
    }

    private void mustBeOurs(PolicyKey key) {
        if (!key.maySet(user)) {
            throw new RuleViolation(Kind.FORBIDDEN, "policy.not-yours");
        }
    }

    private PolicyValue latest(PolicyKey key) {
        List<PolicyValue> history = values.of(key);
        return history.isEmpty() ? null : history.get(0);
    }

    private String enteredBy() {
        return user.identity().map(CurrentUser.Identity::userName).orElse("zhixun");
    }
}
