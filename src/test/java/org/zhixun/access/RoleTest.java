package org.zhixun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixun.shared.Permission;

class RoleTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleGrantsWhatIsTheHousesOwn(Role role) {
        assertThat(role.permissions()).doesNotContain(Permission.SYSTEM);
    }

    @Test
    void whoOpensAccountsDoesNotGrantRolesAndTheOtherWayRound() {
        assertThat(Role.values())
                .noneMatch(role -> role.permissions().contains(Permission.ACCOUNT_EDIT)
                        && role.permissions().contains(Permission.ROLE_GRANT));
    }

    @Test
    void administratorsTouchNoExams() {
        assertThat(Arrays.stream(Role.values())
                        .filter(Role::isAdministrator)
                        .flatMap(role -> role.permissions().stream()))
                .doesNotContain(Permission.EXAM_EDIT, Permission.RESULT_READ, Permission.BANK_READ, Permission.MARK);
    }

    @Test
    void whoSetsSecurityParametersIsTheSecurityAdministrator() {
        assertThat(Role.values())
                .filteredOn(role -> role.permissions().contains(Permission.SECURITY_EDIT))
                .containsExactly(Role.SECURITY_ADMIN);
    }

    @Test
    void rolesThatActOnTheWholeBureauTakeNoUnit() {
        assertThat(Role.values())
                .filteredOn(role -> role.scope().takesUnit())
                .containsExactly(Role.PERSONNEL, Role.LEADER, Role.LIAISON);
    }

    @Test
    void thereAreThreeAdministrators() {
        assertThat(Arrays.stream(Role.values()).filter(Role::isAdministrator)).hasSize(3);
    }
}
