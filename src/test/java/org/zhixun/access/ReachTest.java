package org.zhixun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixun.access.model.SignIn;
import org.zhixun.access.model.SignIns.Standing;
import org.zhixun.shared.Permission;

class ReachTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final long STATION = 7;

    @Test
    void theScopeOfOneRoleDoesNotWidenAnother() {
        Map<Permission, List<String>> reach = reach(row(Role.LIAISON, STATION), row(Role.TRAINER, null));

        assertThat(reach.get(Permission.RESULT_READ)).containsExactly("/1/7/");
        assertThat(reach.get(Permission.PEOPLE_READ)).containsExactlyInAnyOrder("/1/7/", "/");
    }

    @Test
    void aRoleThatTakesAUnitOrNoneReachesTheBureauWithoutOne() {
        assertThat(reach(row(Role.PERSONNEL, null)).get(Permission.PEOPLE_READ)).containsExactly("/");
        assertThat(reach(row(Role.PERSONNEL, STATION)).get(Permission.PEOPLE_READ))
                .containsExactly("/1/7/");
    }

    @Test
    void aRoleForAUnitThatIsGoneReachesNothing() {
        assertThat(reach(row(Role.LEADER, 99L)).get(Permission.RESULT_READ)).isEmpty();
    }

    @Test
    void anAdministratorReachesNoUnit() {
        assertThat(reach(row(Role.SYSTEM_ADMIN, null)).values()).allMatch(List::isEmpty);
    }

    @Test
    void everyoneWhoIsAPersonMaySitExams() {
        assertThat(reach(row(null, null))).containsOnlyKeys(Permission.SIT_EXAM);
    }

    private static Map<Permission, List<String>> reach(Standing... rows) {
        return Identities.reach(Arrays.asList(rows), unit -> unit == STATION ? Optional.of("/1/7/") : Optional.empty());
    }

    private static Standing row(Role role, Long unitId) {
        return new Standing(SignIn.Kind.BROWSER, NOW, NOW, 1L, 2L, "somebody", "", NOW, role, unitId);
    }
}
