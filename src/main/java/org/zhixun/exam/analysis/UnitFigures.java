package org.zhixun.exam.analysis;

/**
 * The figures of one unit's people.
 *
 * @param name the unit's Chinese name
 * @param nameEn the unit's English name
 * @param figures how their marks are spread
 */
public record UnitFigures(String name, String nameEn, ScoreFigures figures) {}
