package org.zhixun.exam.sitting;

import java.time.Instant;
import org.zhixun.people.PersonView;

/**
 * Time that was added to an exam.
 *
 * @param person whom it is for; null for everyone
 * @param minutes how much was added
 * @param reason why
 * @param grantedBy the user name of who granted it; empty for the house
 * @param grantedAt when
 */
public record ExtensionView(PersonView person, int minutes, String reason, String grantedBy, Instant grantedAt) {}
