package org.zhixun.questionbank.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Letters;
import org.zhixun.questionbank.Markup;
import org.zhixun.questionbank.TextFormat;

/** How the texts of questions come onto a page; the tags {@code zx:wording} and {@code zx:questionKey} ask it. */
@Named
@ApplicationScoped
public class Wordings {

    /** Gives HTML that may stand in a page as it is. */
    public String safe(String html) {
        return html == null ? "" : Markup.safe(html);
    }

    public boolean isHtml(TextFormat format) {
        return format == TextFormat.HTML;
    }

    /** Gives the name of a content's shape; empty for none. */
    public String shape(Content content) {
        return content == null ? "" : content.getClass().getSimpleName();
    }

    /** Gives the letter of a place, counted from 0. */
    public String letter(int place) {
        return Letters.of(place);
    }

    /** Gives the right that a left belongs to. */
    public String right(Matching matching, int left) {
        return matching.rights().get(matching.pairs().get(left) - 1);
    }

    /** Gives the rights that belong to no left. */
    public List<String> spare(Matching matching) {
        return IntStream.rangeClosed(1, matching.rights().size())
                .filter(right -> !matching.pairs().contains(right))
                .mapToObj(right -> matching.rights().get(right - 1))
                .toList();
    }
}
