package org.zhixun.law;

/**
 * A version of a statute came into the library, in force, to come or long superseded. Fired once a version, in the transaction of the
 * import, before {@link StatuteVersionEffective}.
 *
 * @param statuteId the statute
 * @param versionId the version
 */
public record StatuteVersionImported(long statuteId, long versionId) {}
