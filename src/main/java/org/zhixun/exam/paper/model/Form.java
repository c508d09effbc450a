package org.zhixun.exam.paper.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.shared.Identified;

/** A paper, sealed when it is made: which question revision stands where and what it is worth, never changed afterwards. */
@Entity
@Table(name = "form")
public class Form extends Identified {

    @Column(name = "blueprint_id")
    private long blueprintId;

    @Column(name = "form_no")
    private int number;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @ElementCollection
    @CollectionTable(name = "form_slot", joinColumns = @JoinColumn(name = "form_id"))
    @OrderBy("number")
    private List<Slot> slots = new ArrayList<>();

    protected Form() {}

    /**
     * Seals a form.
     *
     * @param blueprintId the blueprint it was drawn from
     * @param number its number among the blueprint's forms, from 1
     * @param slots its slots, numbered from 1
     * @param contentHash the fingerprint of what it asks
     * @param now the moment of sealing
     */
    public Form(long blueprintId, int number, List<Slot> slots, String contentHash, Instant now) {
        this.blueprintId = blueprintId;
        this.number = number;
        this.slots = new ArrayList<>(slots);
        this.contentHash = contentHash;
        this.sealedAt = now;
    }

    public long blueprintId() {
        return blueprintId;
    }

    public int number() {
        return number;
    }

    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant sealedAt() {
        return sealedAt;
    }
}
