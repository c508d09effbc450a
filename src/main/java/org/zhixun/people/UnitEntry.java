package org.zhixun.people;

/**
 * A unit to be set up.
 *
 * @param parentId the unit above it, null for the bureau itself
 * @param code the bureau's code of it, unique
 * @param name its Chinese name
 * @param nameEn its English name
 * @param kind what kind of unit
 */
public record UnitEntry(Long parentId, String code, String name, String nameEn, UnitKind kind) {}
