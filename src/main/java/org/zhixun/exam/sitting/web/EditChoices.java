package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.exam.paper.Supply;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.people.PeopleQueries;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonFilter;
import org.zhixun.people.PersonOrder;
import org.zhixun.people.UnitView;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.Preferences;

/** What there is to choose from when an exam is written, and what the choice finds; asked once a request. */
@Named("examChoices")
@RequestScoped
public class EditChoices {

    private static final List<String> LEVELS = List.of("BASIC", "INTERMEDIATE", "ADVANCED");
    private static final int SUGGESTIONS = 20;

    @Inject
    private PaperQueries papers;

    @Inject
    private Preferences preferences;

    @Inject
    private PeopleQueries people;

    private final Map<Long, List<PoolCount>> counts = new HashMap<>();
    private List<BankView> banks;
    private List<UnitView> units;

    public List<BankView> getBanks() {
        if (banks == null) {
            banks = papers.banks();
        }
        return banks;
    }

    /** Gives the first bank that a paper can draw from; null where there is none. */
    public Long firstBank() {
        return getBanks().stream()
                .map(BankView::id)
                .filter(bank -> counts.computeIfAbsent(bank, papers::counts).stream()
                        .anyMatch(count -> count.kind().isChoice()))
                .findFirst()
                .orElse(null);
    }

    /** Gives the knowledge points that a section may name. */
    public List<PoolChoice> points(SectionForm section) {
        return section.getBankId() == null
                ? List.of()
                : PoolChoice.of(counts.computeIfAbsent(section.getBankId(), papers::counts), section.getKind());
    }

    /** Gives what a section finds in its bank. */
    public Supply supply(List<SectionSpec> sections, int index) {
        sections.stream()
                .map(SectionSpec::bankId)
                .filter(bank -> bank != null)
                .forEach(bank -> counts.computeIfAbsent(bank, papers::counts));
        return Supply.of(sections, counts).get(index);
    }

    /** Gives what is wrong with a section. */
    List<RuleViolation> sectionFaults(List<SectionSpec> sections, int index) {
        List<RuleViolation> faults = new ArrayList<>(sections.get(index).faults(index + 1));
        Supply supply = supply(sections, index);
        if (!supply.enough()) {
            faults.add(RuleViolation.invalid("paper.too-few", index + 1, supply.wanted(), supply.available()));
        }
        return faults;
    }

    /** Gives the units, in the bureau's order. */
    public List<UnitView> getUnits() {
        if (units == null) {
            units = people.units();
        }
        return units;
    }

    /** Gives people whose name, reading or badge number holds a text. */
    public List<PersonChoice> people(String text) {
        return people.search(PersonFilter.text(text), PersonOrder.HOUSE, new Range(0, SUGGESTIONS)).rows().stream()
                .map(PersonChoice::of)
                .toList();
    }

    /** Gives a unit's name in the reader's language, indented by its depth. */
    public String indented(UnitView unit) {
        String name = preferences.getLanguage() == Language.EN ? unit.nameEn() : unit.name();
        return PoolChoice.INDENT.repeat(unit.depth()) + name;
    }

    public List<String> getLevels() {
        return LEVELS;
    }

    public List<QuestionKind> getKinds() {
        return QuestionKind.choices();
    }

    public List<ScoringRule> getRules() {
        return List.of(ScoringRule.values());
    }

    public List<PersonCategory> getCategories() {
        return List.of(PersonCategory.values());
    }

    public List<Disclosure> getDisclosures() {
        return List.of(Disclosure.values());
    }

    public List<Disclosure.Moment> getMoments() {
        return List.of(Disclosure.Moment.values());
    }
}
