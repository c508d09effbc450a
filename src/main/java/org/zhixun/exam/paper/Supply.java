package org.zhixun.exam.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhixun.questionbank.PoolCount;

/**
 * What a section finds in its bank. Sections that draw from the same questions share them.
 *
 * @param pool how many questions of the bank fit the section
 * @param wanted how many this section wants
 * @param wantedInside how many this section and those within its knowledge point want together
 */
public record Supply(long pool, int wanted, long wantedInside) {

    /** Tells whether the section can be drawn. */
    public boolean enough() {
        return wantedInside <= pool;
    }

    /** Gives how many questions are left for this section when those that share them have drawn. */
    public long available() {
        return Math.max(0, pool - (wantedInside - wanted));
    }

    /**
     * Counts for each section.
     *
     * @param sections the sections of a blueprint; one without a bank finds nothing
     * @param held what the banks hold, by bank
     */
    public static List<Supply> of(List<SectionSpec> sections, Map<Long, List<PoolCount>> held) {
        return sections.stream().map(section -> of(section, sections, held)).toList();
    }

    private static Supply of(SectionSpec section, List<SectionSpec> sections, Map<Long, List<PoolCount>> held) {
        List<PoolCount> bank = section.bankId() == null ? List.of() : held.getOrDefault(section.bankId(), List.of());
        long pool = bank.stream()
                .filter(part -> part.kind() == section.kind() && section.covers(part.knowledgePoint()))
                .mapToLong(PoolCount::count)
                .sum();
        long inside = sections.stream()
                .filter(other -> within(other, section))
                .mapToLong(SectionSpec::count)
                .sum();
        return new Supply(pool, section.count(), inside);
    }

    private static boolean within(SectionSpec inner, SectionSpec outer) {
        boolean samePlace = Objects.equals(inner.bankId(), outer.bankId()) && inner.kind() == outer.kind();
        boolean whole = outer.knowledgePoint() == null;
        return samePlace && (whole || (inner.knowledgePoint() != null && outer.covers(inner.knowledgePoint())));
    }
}
