package org.zhixun.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixun.policy.PolicyView.Entry;
import org.zhixun.policy.PolicyView.Standing;
import org.zhixun.policy.model.PolicyValue;
import org.zhixun.policy.model.PolicyValues;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;

/** Shows the parameters and their history. */
@ApplicationScoped
@Transactional
public class PolicyQueries {

    @Inject
    private PolicyValues values;

    @Inject
    private Clock clock;

    /** Gives every parameter, in the order of {@link PolicyKey}. */
    @Requires(Permission.POLICY_READ)
    public List<PolicyView> all() {
        Map<PolicyKey, List<PolicyValue>> set = new EnumMap<>(PolicyKey.class);
        for (PolicyKey key : PolicyKey.values()) {
            set.put(key, new ArrayList<>());
        }
        values.all().forEach(value -> set.get(value.key()).add(0, value));
        LocalDate today = LocalDate.now(clock);
        return set.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue(), today))
                .toList();
    }

    /** Gives one parameter. */
    @Requires(Permission.POLICY_READ)
    public PolicyView one(PolicyKey key) {
        return view(key, values.of(key), LocalDate.now(clock));
    }

    /** Puts a parameter's values, the latest first, into the light of a day. */
    static PolicyView view(PolicyKey key, List<PolicyValue> latestFirst, LocalDate today) {
        List<Entry> history = new ArrayList<>();
        PolicyValue inForce = null;
        for (PolicyValue value : latestFirst) {
            Standing standing = Standing.AHEAD;
            if (!value.effectiveFrom().isAfter(today)) {
                standing = inForce == null ? Standing.IN_FORCE : Standing.PAST;
                inForce = inForce == null ? value : inForce;
            }
            history.add(new Entry(
                    value.effectiveFrom(),
                    value.value(),
                    value.basisDocument(),
                    value.enteredAt(),
                    value.enteredBy(),
                    standing));
        }
        return inForce == null
                ? new PolicyView(key, key.initial(), null, null, history)
                : new PolicyView(key, inForce.value(), inForce.effectiveFrom(), inForce.basisDocument(), history);
    }
}
