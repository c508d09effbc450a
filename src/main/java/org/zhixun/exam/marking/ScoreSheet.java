package org.zhixun.exam.marking;

import java.time.Instant;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;

/**
 * What stands on a score sheet (成绩单).
 *
 * @param bureau who issues it
 * @param person whose it is
 * @param result the result; its questions do not stand on the sheet
 * @param generatedAt when it was made
 */
public record ScoreSheet(UnitView bureau, PersonView person, ResultView result, Instant generatedAt) {}
