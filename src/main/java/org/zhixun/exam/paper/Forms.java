package org.zhixun.exam.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhixun.exam.paper.model.Form;
import org.zhixun.exam.paper.model.Papers;
import org.zhixun.exam.paper.model.Typesetting;
import org.zhixun.shared.RuleViolation;

/**
 * The sealed forms, read once and kept in memory: a form never changes, so the copy of any node is right for ever.
 *
 * <p>For rooms, not for people: what comes out holds the keys.
 */
@ApplicationScoped
public class Forms {

    private static final int KEPT = 500;

    @Inject
    private Papers papers;

    @Inject
    private Typesetting typesetting;

    private final Cache<Long, FormView> views =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * Gives a form; the first time in three statements, afterwards in none.
     *
     * @param formId the form
     * @throws RuleViolation NOT_FOUND where there is none
     */
    public FormView view(long formId) {
        return views.get(formId, this::read);
    }

    private FormView read(long formId) {
        Form form = papers.form(formId)
                .orElseThrow(() -> RuleViolation.notFound("paper.no-such-form", Long.toString(formId)));
        return typesetting.set(formId, form.number(), form.slots());
    }
}
