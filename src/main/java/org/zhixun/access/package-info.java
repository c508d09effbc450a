/**
 * Who may do what: accounts, roles and their scope, sign-in with lock-out, API tokens, the audit trail.
 *
 * <p>Key rule: everything a sign-in rests on stands in the database, so it outlives a restart; of a cookie or token only the hash is
 * kept. The system, security and audit administrators (三员) are three people.
 */
package org.zhixun.access;
