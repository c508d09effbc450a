package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.zhixun.shared.Identified;

/** A node in a bank's tree of knowledge points, known by its path. Once there it stays, since revisions refer to it. */
@Entity
@Table(name = "knowledge_point")
public class KnowledgePoint extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    private Bank bank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private KnowledgePoint parent;

    @Column(name = "path")
    private String path;

    @Column(name = "name")
    private String name;

    protected KnowledgePoint() {}

    /**
     * @param bank the bank it belongs to, not null
     * @param parent the node above it, null at the top
     * @param name its own name, without {@code /}
     */
    public KnowledgePoint(Bank bank, KnowledgePoint parent, String name) {
        this.bank = bank;
        this.parent = parent;
        this.name = name;
        this.path = parent == null ? name : parent.path + "/" + name;
    }

    public Bank bank() {
        return bank;
    }

    public KnowledgePoint parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }
}
