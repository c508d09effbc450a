package org.zhixun.testing.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Accessibility as axe sees it: WCAG 2.2 A and AA, and its best practices. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Gives what axe finds on a page, one line a place; empty where it finds nothing. */
    public static String findings(Page page) {
        AxeRunOptions onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        // Pages of the house have no foreign frames, so the tab that legacy mode spares is not missed.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations)
                .withTags(TAGS)
                .analyze()
                .getViolations();
        return violations.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                .collect(Collectors.joining("\n"));
    }
}
