package org.zhixun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.access.AccountView.Grant;
import org.zhixun.access.Role;

class GrantFormTest {

    @Test
    void onlyRolesThatTakeAUnitOfferOne() {
        assertThat(new GrantForm(List.of()).getLines())
                .filteredOn(GrantForm.Line::isReaching)
                .extracting(GrantForm.Line::getRole)
                .containsExactly(Role.PERSONNEL, Role.LEADER, Role.LIAISON);
    }

    @Test
    void theUnitOfARoleThatTakesNoneIsDropped() {
        GrantForm form = new GrantForm(List.of(new Grant(Role.MARKER, 7L), new Grant(Role.LEADER, 7L)));

        assertThat(form.roles())
                .containsEntry(Role.LEADER, 7L)
                .containsEntry(Role.MARKER, null)
                .hasSize(2);
    }
}
