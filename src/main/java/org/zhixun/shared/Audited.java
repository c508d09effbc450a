package org.zhixun.shared;

/**
 * Something happened that the audit trail must keep. Any room fires it; the access room writes it down in the same transaction, with who
 * did it and when.
 *
 * @param action message key of what was done, such as {@code sitting.audit.published}, at most 60 characters
 * @param subject what it was done to: a code or a name, at most 100 characters
 * @param detail further facts, at most 500 characters, never a secret
 */
public record Audited(String action, String subject, String detail) {}
