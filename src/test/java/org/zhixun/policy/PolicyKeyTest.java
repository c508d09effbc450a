package org.zhixun.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Permission;

class PolicyKeyTest {

    @Test
    void securityParametersAreTheSecurityAdministrators() {
        CurrentUser securityAdmin = who(Permission.SECURITY_EDIT);

        assertThat(PolicyKey.SECURITY_LOCK_FAILURES.maySet(securityAdmin)).isTrue();
        assertThat(PolicyKey.EXAM_PASS_PERCENT.maySet(securityAdmin)).isFalse();
    }

    @Test
    void allOthersArePersonnelStaffs() {
        CurrentUser personnel = who(Permission.POLICY_EDIT, "/");

        assertThat(PolicyKey.SECURITY_LOCK_FAILURES.maySet(personnel)).isFalse();
        assertThat(PolicyKey.EXAM_PASS_PERCENT.maySet(personnel)).isTrue();
    }

    @Test
    void whoLooksAfterOneUnitSetsNoneForAll() {
        assertThat(PolicyKey.EXAM_PASS_PERCENT.maySet(who(Permission.POLICY_EDIT, "/1/7/")))
                .isFalse();
    }

    private static CurrentUser who(Permission permission, String... unitPaths) {
        CurrentUser user = new CurrentUser();
        user.become(Identity.of(1, null, "somebody", "", Set.of(permission), List.of(unitPaths)));
        return user;
    }
}
