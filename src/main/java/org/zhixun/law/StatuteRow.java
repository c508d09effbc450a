package org.zhixun.law;

import java.io.Serializable;
import java.util.List;

/**
 * A statute with its versions.
 *
 * @param title its full title
 * @param shortTitle the title as it is cited
 * @param versions its versions, the one that takes effect last first; never empty
 */
public record StatuteRow(String title, String shortTitle, List<VersionView> versions) implements Serializable {}
