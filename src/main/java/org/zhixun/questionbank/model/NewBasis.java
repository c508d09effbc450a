package org.zhixun.questionbank.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.shared.RuleViolation;

/** Moves what a question cites to the new version of a statute: numbers as the new version has them, dropped articles left out. */
public final class NewBasis {

    private NewBasis() {}

    /**
     * Gives the question with its citations moved.
     *
     * @param text the question as it stands, not null
     * @param changes what became of the articles that it cites
     * @throws RuleViolation INVALID where it would cite nothing any more
     */
    public static ParsedQuestion of(ParsedQuestion text, List<QuarantineView> changes) {
        List<Citation> basis = moved(text.basis(), changes);
        if (basis.isEmpty()) {
            throw RuleViolation.invalid("questionbank.basis-gone");
        }
        return text.withBasis(basis).withContent(moved(text.content(), changes));
    }

    private static Content moved(Content content, List<QuarantineView> changes) {
        return content instanceof CaseAnalysis analysis
                ? new CaseAnalysis(analysis.parts().stream()
                        .map(part -> moved(part, changes))
                        .toList())
                : content;
    }

    private static SubQuestion moved(SubQuestion part, List<QuarantineView> changes) {
        return new SubQuestion(
                part.kind(),
                part.weight(),
                part.stem(),
                part.content(),
                part.explanation(),
                moved(part.basis(), changes),
                part.reasoning());
    }

    private static List<Citation> moved(List<Citation> basis, List<QuarantineView> changes) {
        return basis.stream()
                .map(citation -> moved(citation, changes))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Citation moved(Citation citation, List<QuarantineView> changes) {
        List<QuarantineView> ofStatute = changes.stream()
                .filter(each -> citation.isOf(each.statute(), each.oldVersion()))
                .toList();
        if (ofStatute.isEmpty()) {
            return citation;
        }
        String article = citation.baseArticle();
        Optional<QuarantineView> change = ofStatute.stream()
                .filter(each -> each.oldArticle().equals(article))
                .findFirst();
        String now = change.map(QuarantineView::newArticle).orElse(change.isPresent() ? null : article);
        return now == null
                ? null
                : new Citation(
                        citation.statute(),
                        ofStatute.get(0).newVersion(),
                        now + citation.article().substring(article.length()));
    }
}
