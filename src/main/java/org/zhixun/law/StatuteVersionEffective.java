package org.zhixun.law;

/**
 * A version of a statute took effect. Fired once a version: at its import when it is in force then, else in the night of its day. A
 * version that had been superseded when it was imported never takes effect here; {@link StatuteVersionImported} tells of it.
 *
 * @param statuteId the statute
 * @param versionId the version that counts now
 * @param previousVersionId the version that it follows, null where the library has none
 */
public record StatuteVersionEffective(long statuteId, long versionId, Long previousVersionId) {}
