package org.zhixun.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixun.shared.CurrentUser.Identity;

class CurrentUserTest {

    private static final String STATION = "/1/7/";
    private static final String OTHER_STATION = "/1/70/";

    private final CurrentUser user = new CurrentUser();

    @Test
    void aPermissionReachesItsOwnUnitsOnly() {
        user.become(new Identity(
                1,
                null,
                "liaison",
                "",
                Map.of(Permission.RESULT_READ, List.of(STATION), Permission.PEOPLE_READ, List.of("/"))));

        assertThat(user.seesUnit(Permission.RESULT_READ, STATION + "9/")).isTrue();
        assertThat(user.seesUnit(Permission.RESULT_READ, OTHER_STATION)).isFalse();
        assertThat(user.seesUnit(Permission.RESULT_READ, CurrentUser.WHOLE_BUREAU))
                .isFalse();
        assertThat(user.seesUnit(Permission.PEOPLE_READ, OTHER_STATION)).isTrue();
    }

    @Test
    void whatIsNotPermittedReachesNothing() {
        user.become(Identity.of(1, null, "liaison", "", Set.of(Permission.PEOPLE_READ), List.of("/")));

        assertThat(user.may(Permission.RESULT_READ)).isFalse();
        assertThat(user.seesUnit(Permission.RESULT_READ, STATION)).isFalse();
    }

    @Test
    void nobodySeesNothingAndTheHouseSeesAll() {
        assertThat(user.seesUnit(Permission.PEOPLE_READ, STATION)).isFalse();
        assertThat(user.asSystem(() -> user.seesUnit(Permission.PEOPLE_READ, CurrentUser.WHOLE_BUREAU)))
                .isTrue();
    }
}
