package org.zhixun.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;

/** One value of a parameter from a day on, with the document it rests on. It is never changed, only followed by another. */
@Entity
@Table(name = "policy_value")
public class PolicyValue extends Identified {

    private static final int BASIS_LENGTH = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private PolicyKey code;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "content")
    private String content;

    @Column(name = "basis_document")
    private String basisDocument;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected PolicyValue() {}

    /**
     * Makes a value that is in the key's range and rests on a document.
     *
     * @throws RuleViolation INVALID {@code policy.out-of-range}, {@code policy.basis-missing}, {@code policy.basis-too-long}
     */
    public PolicyValue(
            PolicyKey key,
            LocalDate effectiveFrom,
            int value,
            String basisDocument,
            Instant enteredAt,
            String enteredBy) {
        if (!key.allows(value)) {
            throw RuleViolation.invalid("policy.out-of-range", key.least(), key.most(), value);
        }
        if (basisDocument == null || basisDocument.isBlank()) {
            throw RuleViolation.invalid("policy.basis-missing");
        }
        if (basisDocument.strip().length() > BASIS_LENGTH) {
            throw RuleViolation.invalid("policy.basis-too-long", BASIS_LENGTH);
        }
        this.code = key;
        this.effectiveFrom = effectiveFrom;
        this.content = Integer.toString(value);
        this.basisDocument = basisDocument.strip();
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    /**
     * Refuses to follow a value that counts from the same day or a later one: what was in force on a day must not change afterwards.
     *
     * @param last the latest value so far, null for none
     * @throws RuleViolation INVALID {@code policy.not-after-last}
     */
    public void mustFollow(PolicyValue last) {
        if (last != null && !effectiveFrom.isAfter(last.effectiveFrom)) {
            throw RuleViolation.invalid("policy.not-after-last", last.effectiveFrom.toString());
        }
    }

    /**
     * Refuses to go once it is in force.
     *
     * @param today the day of the request, not null
     * @throws RuleViolation INVALID {@code policy.in-force}
     */
    public void mustBeAhead(LocalDate today) {
        if (!effectiveFrom.isAfter(today)) {
            throw RuleViolation.invalid("policy.in-force", effectiveFrom.toString());
        }
    }

    public PolicyKey key() {
        return code;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public int value() {
        return Integer.parseInt(content);
    }

    public String basisDocument() {
        return basisDocument;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }
}
