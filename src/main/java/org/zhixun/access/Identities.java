package org.zhixun.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhixun.access.model.Account;
import org.zhixun.access.model.LastSeen;
import org.zhixun.access.model.SignIn;
import org.zhixun.access.model.SignIns;
import org.zhixun.access.model.SignIns.Standing;
import org.zhixun.access.model.Token;
import org.zhixun.people.Directory;
import org.zhixun.people.UnitView;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Permission;

/**
 * Says whom a cookie or token stands for. What the database says is kept for ten seconds, so that most requests ask it nothing; a
 * sign-out, a closed account or a role taken away counts on this node at once, on others after these ten seconds.
 */
@ApplicationScoped
public class Identities {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private record Known(
            Identity identity, SignIn.Kind kind, Instant lastSeen, Instant expiresAt, Instant passwordChangedAt) {}

    @Inject
    private SignIns signIns;

    @Inject
    private LastSeen lastSeen;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    private final Cache<String, Known> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    /** Gives who carries this cookie; empty where the sign-in has ended, idled out or never was. */
    public Optional<Identity> ofCookie(String token) {
        return of(token, SignIn.Kind.BROWSER);
    }

    /** Gives who carries this API token. */
    public Optional<Identity> ofBearer(String token) {
        return of(token, SignIn.Kind.TOKEN);
    }

    /** Tells whether whoever carries this cookie has to change the password before anything else. */
    public boolean isPasswordDue(String token) {
        Known found = known.get(Token.hash(token), this::load);
        return found != null && isPasswordDue(found.passwordChangedAt());
    }

    /** Tells whether a password chosen at that moment has to be changed; null was chosen by somebody else. */
    boolean isPasswordDue(Instant changedAt) {
        Duration age = Duration.ofDays(policies.intValue(PolicyKey.SECURITY_PASSWORD_DAYS));
        return Account.isPasswordDue(changedAt, clock.instant(), age);
    }

    /** Notes that a browser is in use without asking who it is: during an exam its ticket, which was checked, speaks for it. */
    public void keepAlive(String cookie) {
        if (Token.isPlausible(cookie)) {
            lastSeen.note(Token.hash(cookie));
        }
    }

    void forget(String token) {
        known.invalidate(Token.hash(token));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        known.invalidateAll();
    }

    private Optional<Identity> of(String token, SignIn.Kind kind) {
        if (!Token.isPlausible(token)) {
            return Optional.empty();
        }
        String hash = Token.hash(token);
        Known found = known.get(hash, this::load);
        if (found == null || found.kind() != kind || hasEnded(hash, found)) {
            return Optional.empty();
        }
        lastSeen.note(hash);
        return Optional.of(found.identity());
    }

    private boolean hasEnded(String hash, Known found) {
        Instant now = clock.instant();
        boolean idle = found.kind() == SignIn.Kind.BROWSER
                && lastSeen.of(hash, found.lastSeen()).plus(lastSeen.idle()).isBefore(now);
        return idle || !now.isBefore(found.expiresAt());
    }

    private Known load(String hash) {
        List<Standing> rows = signIns.standing(hash);
        if (rows.isEmpty()) {
            return null;
        }
        Standing first = rows.get(0);
        Identity identity = new Identity(
                first.accountId(),
                first.personId(),
                first.userName(),
                first.displayName(),
                reach(rows, unit -> directory.unit(unit).map(UnitView::path)));
        return new Known(identity, first.kind(), first.lastSeen(), first.expiresAt(), first.passwordChangedAt());
    }

    /**
     * Gives what each permission reaches: as far as the roles go that grant it, and no further. Everyone who is a person may sit
     * exams, whatever else they do.
     */
    static Map<Permission, List<String>> reach(List<Standing> rows, Function<Long, Optional<String>> pathOf) {
        Map<Permission, Set<String>> reach = new EnumMap<>(Permission.class);
        rows.stream().filter(row -> row.role() != null).forEach(row -> {
            Optional<String> path = unitPath(row, pathOf);
            row.role().permissions().forEach(permission -> {
                Set<String> paths = reach.computeIfAbsent(permission, any -> new LinkedHashSet<>());
                path.ifPresent(paths::add);
            });
        });
        if (rows.get(0).personId() != null) {
            reach.putIfAbsent(Permission.SIT_EXAM, Set.of());
        }
        return reach.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private static Optional<String> unitPath(Standing row, Function<Long, Optional<String>> pathOf) {
        Role.Scope scope = row.role().scope();
        if (scope == Role.Scope.OWN) {
            return Optional.empty();
        }
        if (row.unitId() != null) {
            return pathOf.apply(row.unitId());
        }
        return scope == Role.Scope.UNIT ? Optional.empty() : Optional.of(CurrentUser.WHOLE_BUREAU);
    }
}
