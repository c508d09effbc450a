package org.zhixun.questionbank.model;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.Wording;

/** What a question asks and what is right, in words, for comparing questions. Letters mean nothing there, since options move. */
final class Said {

    private Said() {}

    static String asked(ParsedQuestion text) {
        return asked(text.wording(), text.content());
    }

    static String asked(RevisionView view) {
        return asked(view.wording(), view.content());
    }

    static String right(ParsedQuestion text) {
        return text.wording().words(right(text.content()));
    }

    static String right(RevisionView view) {
        return view.wording().words(right(view.content()));
    }

    private static String asked(Wording wording, Content content) {
        String more = content instanceof CaseAnalysis analysis
                ? analysis.parts().stream().map(part -> part.stem()).collect(Collectors.joining("\n", "\n", ""))
                : "";
        return wording.words(wording.stem() + more);
    }

    private static String right(Content content) {
        if (content instanceof Choice choice) {
            return choice.keys()
                    .chars()
                    .mapToObj(letter -> choice.options().get(letter - 'A'))
                    .collect(Collectors.joining("\n"));
        }
        if (content instanceof TrueFalse statement) {
            return statement.right() ? Word.RIGHT : Word.WRONG;
        }
        if (content instanceof Matching matching) {
            return IntStream.range(0, matching.lefts().size())
                    .mapToObj(left -> matching.lefts().get(left)
                            + matching.rights().get(matching.pairs().get(left) - 1))
                    .collect(Collectors.joining("\n"));
        }
        if (content instanceof Ordering ordering) {
            return String.join("\n", ordering.inOrder());
        }
        if (content instanceof Written written) {
            return written.reference();
        }
        if (content instanceof CaseAnalysis analysis) {
            return analysis.parts().stream().map(part -> right(part.content())).collect(Collectors.joining("\n"));
        }
        return content.key();
    }
}
