package org.zhixun.exam.sitting.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.exam.sitting.Audience;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.people.PersonCategory;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Marks;

/** An exam while it is written. Duration and pass mark that are left empty follow the policy of the day it opens. */
public class ExamForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String levelCode = "BASIC";
    private String rules = "";
    private List<SectionForm> sections = new ArrayList<>();
    private long seed;
    private Integer forms = 2;
    private boolean shuffled = true;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private Integer durationMinutes;
    private Marks passMarks;
    private List<Long> unitIds = new ArrayList<>();
    private PersonCategory category;
    private List<PersonChoice> people = new ArrayList<>();
    private Disclosure disclosure = Disclosure.MARK_ANSWERS_EXPLANATIONS;
    private Disclosure.Moment disclosed = Disclosure.Moment.AFTER_CLOSE;

    /** Makes an empty form. */
    ExamForm(String code, long seed, LocalDateTime opensAt, LocalDateTime closesAt) {
        this.code = code;
        this.seed = seed;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    /** Makes the form of a draft. */
    ExamForm(ExamSpec spec, List<PersonChoice> people) {
        this(spec.code(), spec.paper().seed(), local(spec.opensAt()), local(spec.closesAt()));
        name = spec.name();
        levelCode = spec.levelCode();
        rules = spec.rules();
        spec.paper().sections().forEach(section -> sections.add(new SectionForm(section)));
        forms = spec.paper().forms();
        shuffled = spec.shuffled();
        durationMinutes = spec.durationMinutes();
        passMarks = spec.passMarks();
        unitIds = new ArrayList<>(spec.audience().unitIds());
        category = spec.audience().category();
        this.people = new ArrayList<>(people);
        disclosure = spec.disclosure();
        disclosed = spec.disclosed();
    }

    /**
     * Gives what the form says.
     *
     * @param policyMinutes the duration where the form leaves it open
     * @param policyPercent the share that passes where the form leaves it open
     */
    ExamSpec spec(int policyMinutes, int policyPercent) {
        BlueprintSpec paper = getPaper();
        return new ExamSpec(
                code,
                name,
                levelCode,
                rules == null ? "" : rules,
                paper,
                passMarks == null ? share(paper.total(), policyPercent) : passMarks,
                moment(opensAt),
                moment(closesAt),
                durationMinutes == null ? policyMinutes : durationMinutes,
                shuffled,
                getAudience(),
                disclosure,
                disclosed);
    }

    /**
     * Leaves duration and pass mark open where they are what the policy gives: a draft keeps figures, and does not tell one that was
     * entered from one that was left to the policy.
     */
    void leaveToPolicy(int policyMinutes, int policyPercent) {
        if (durationMinutes != null && durationMinutes == policyMinutes) {
            durationMinutes = null;
        }
        if (share(getTotal(), policyPercent).equals(passMarks)) {
            passMarks = null;
        }
    }

    /** Gives a share of marks, rounded up to the hundredth. */
    static Marks share(Marks total, int percent) {
        return Marks.capped(((long) total.hundredths() * percent + 99) / 100);
    }

    BlueprintSpec getPaper() {
        List<SectionSpec> specs = sections.stream().map(SectionForm::spec).toList();
        return new BlueprintSpec(specs, seed, forms == null ? 0 : forms);
    }

    Audience getAudience() {
        return new Audience(
                new HashSet<>(unitIds),
                category,
                people.stream().map(PersonChoice::id).collect(Collectors.toSet()));
    }

    public Marks getTotal() {
        return getPaper().total();
    }

    public int getQuestions() {
        return getPaper().questions();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Clocks.ZONE);
    }

    private static Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(Clocks.ZONE).toInstant();
    }

    /** Gives a short name of the draw, so that a change of it can be seen. */
    public String getDrawing() {
        return String.format(Locale.ROOT, "%06X", seed & 0xffffff);
    }

    /** Draws other papers from the same sections. */
    void redraw(long newSeed) {
        seed = newSeed;
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLevelCode() {
        return levelCode;
    }

    public void setLevelCode(String levelCode) {
        this.levelCode = levelCode;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    public Integer getForms() {
        return forms;
    }

    public void setForms(Integer forms) {
        this.forms = forms;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public Integer getDurationMinutes() {
        return durationMinutes;
    }

    public void setDurationMinutes(Integer durationMinutes) {
        this.durationMinutes = durationMinutes;
    }

    public Marks getPassMarks() {
        return passMarks;
    }

    public void setPassMarks(Marks passMarks) {
        this.passMarks = passMarks;
    }

    public List<Long> getUnitIds() {
        return unitIds;
    }

    public void setUnitIds(List<Long> unitIds) {
        this.unitIds = unitIds == null ? new ArrayList<>() : new ArrayList<>(unitIds);
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    public void setPeople(List<PersonChoice> people) {
        this.people = people == null ? new ArrayList<>() : new ArrayList<>(people);
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public Disclosure.Moment getDisclosed() {
        return disclosed;
    }

    public void setDisclosed(Disclosure.Moment disclosed) {
        this.disclosed = disclosed;
    }
}
