package org.zhixun.exam.paper.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixun.exam.paper.Seeds;
import org.zhixun.shared.RuleViolation;

/**
 * Draws forms at random, by seed: the same input always gives the same forms.
 *
 * <p>No question stands twice in a form. A section's questions are spread evenly over the knowledge points of its pool, and further forms
 * take first what earlier ones took least. Sections with the fewest candidates draw first: pools are nested or apart (a knowledge point
 * lies in another or not), so a draw fails only where no draw could succeed.
 */
public final class Assembly {

    /** A question that a section may draw. */
    public record Candidate(long revisionId, String knowledgePoint) {}

    /** A section's wish: how many out of which candidates. */
    public record Wish(int count, List<Candidate> pool) {}

    private final List<Wish> wishes;
    private final Map<Long, Integer> uses = new HashMap<>();

    private Assembly(List<Wish> wishes) {
        this.wishes = wishes;
    }

    /**
     * Draws.
     *
     * @param wishes the sections in the order of the paper, not null
     * @param seed decides the draw
     * @param forms how many forms
     * @return for each form, for each section, the revisions drawn, in the order of the paper
     * @throws RuleViolation {@code paper.too-few} (section from 1, wanted, available) where a pool is too small
     */
    public static List<List<List<Long>>> draw(List<Wish> wishes, long seed, int forms) {
        Assembly assembly = new Assembly(wishes);
        return IntStream.rangeClosed(1, forms)
                .mapToObj(no -> assembly.form(new Random(Seeds.mix(seed, no))))
                .toList();
    }

    private List<List<Long>> form(Random random) {
        Set<Long> taken = new HashSet<>();
        Map<Integer, List<Long>> drawn = new HashMap<>();
        IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingInt(s -> wishes.get(s).pool().size()))
                .forEach(s -> drawn.put(s, section(s, taken, random)));
        taken.forEach(revision -> uses.merge(revision, 1, Integer::sum));
        return IntStream.range(0, wishes.size()).mapToObj(drawn::get).toList();
    }

    private List<Long> section(int index, Set<Long> taken, Random random) {
        Wish wish = wishes.get(index);
        List<Candidate> free = wish.pool().stream()
                .filter(c -> !taken.contains(c.revisionId()))
                .sorted(Comparator.comparingLong(Candidate::revisionId))
                .toList();
        if (free.size() < wish.count()) {
            throw RuleViolation.invalid("paper.too-few", index + 1, wish.count(), free.size());
        }
        List<Long> chosen = new ArrayList<>(
                spread(free, random).stream().limit(wish.count()).toList());
        Collections.shuffle(chosen, random);
        taken.addAll(chosen);
        return List.copyOf(chosen);
    }

    /** Deals the candidates out knowledge point by knowledge point, least used first, else at random. */
    private List<Long> spread(List<Candidate> free, Random random) {
        Map<String, List<Candidate>> points = new LinkedHashMap<>();
        for (Candidate candidate : free) {
            points.computeIfAbsent(candidate.knowledgePoint(), p -> new ArrayList<>())
                    .add(candidate);
        }
        List<List<Candidate>> piles = new ArrayList<>(points.values());
        Collections.shuffle(piles, random);
        for (List<Candidate> pile : piles) {
            Collections.shuffle(pile, random);
            pile.sort(Comparator.comparingInt(c -> uses.getOrDefault(c.revisionId(), 0)));
        }
        int deepest = piles.stream().mapToInt(Collection::size).max().orElse(0);
        return IntStream.range(0, deepest)
                .boxed()
                .flatMap(row -> piles.stream().filter(p -> row < p.size()).map(p -> p.get(row)
                        .revisionId()))
                .toList();
    }
}
