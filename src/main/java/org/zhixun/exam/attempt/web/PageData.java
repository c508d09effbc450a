package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import org.zhixun.exam.attempt.SitView;
import org.zhixun.exam.attempt.StartView;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.Messages;
import org.zhixun.shared.web.Preferences;

/**
 * What the scripts of a page need beside its markup, as JSON that can stand in an element {@code script}: no inline script may run, so
 * texts and figures come as data.
 */
@RequestScoped
public class PageData {

    /** What the keys of texts that scripts say begin with. */
    private static final String TEXTS = "attempt.say.";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Preferences preferences;

    /** Gives the data of the exam page. */
    String of(SitView view) {
        JsonArrayBuilder answers = Jsons.array();
        for (SitView.AnswerView answer : view.answers()) {
            answers.add(Jsons.object()
                    .add("slot", answer.slot())
                    .add("seq", answer.seq())
                    .add("value", answer.value())
                    .add("marked", answer.marked()));
        }
        JsonObjectBuilder page = page().add("attempt", view.attemptId())
                .add("exam", view.examId())
                .add("startedAt", view.startedAt().toString())
                .add("running", view.running())
                .add("device", view.device())
                .add("ticket", view.ticket())
                .add("handOverKey", view.handOverKey())
                .add("remainingMillis", view.remainingMillis())
                .add("answers", answers)
                .add("seq", view.seq())
                .add("no", view.no())
                .add("hash", view.hash())
                .add("one", view.showOneByDefault());
        if (view.lastSavedAt() != null) {
            page.add("lastSavedAt", view.lastSavedAt().toString());
        }
        return embeddable(page);
    }

    /** Gives the data of the page of rules. */
    String of(StartView view) {
        return embeddable(page().add("exam", view.examId()));
    }

    private JsonObjectBuilder page() {
        JsonObjectBuilder texts = Jsons.object();
        Messages.texts(preferences.getLanguage(), TEXTS).forEach(texts::add);
        return Jsons.object()
                .add("base", request.getContextPath())
                .add("language", preferences.getLanguageTag())
                .add("zone", Clocks.ZONE.getId())
                .add("texts", texts);
    }

    /** Nothing in the JSON may end the element it stands in. */
    private static String embeddable(JsonObjectBuilder json) {
        return json.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
