package org.zhixun.exam.paper.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;

/**
 * What the papers of an exam consist of. A blueprint never changes: who edits an exam gives it a new one, so that a form always has the
 * blueprint it was drawn from.
 */
@Entity
@Table(name = "blueprint")
public class Blueprint extends Identified {

    @Column(name = "seed")
    private long seed;

    @Column(name = "form_count")
    private int forms;

    @ElementCollection
    @CollectionTable(name = "blueprint_section", joinColumns = @JoinColumn(name = "blueprint_id"))
    @OrderBy("number")
    private List<Section> sections = new ArrayList<>();

    protected Blueprint() {}

    /**
     * Makes a blueprint.
     *
     * @throws RuleViolation INVALID where a number is outside its bounds
     */
    public Blueprint(BlueprintSpec spec) {
        check(spec);
        this.seed = spec.seed();
        this.forms = spec.forms();
        for (SectionSpec section : spec.sections()) {
            sections.add(new Section(sections.size() + 1, section));
        }
    }

    /** Gives what the blueprint says. */
    public BlueprintSpec spec() {
        return new BlueprintSpec(sections.stream().map(Section::spec).toList(), seed, forms);
    }

    /**
     * Refuses a blueprint with a fault.
     *
     * @throws RuleViolation the first fault
     */
    static void check(BlueprintSpec spec) {
        spec.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
    }
}
