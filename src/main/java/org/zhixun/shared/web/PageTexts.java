package org.zhixun.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.zhixun.shared.Messages;
import org.zhixun.shared.RuleViolation;

/**
 * The texts of all rooms in the reader's language, for pages: {@code #{m['sitting.title']}}, {@code #{m.format('sitting.of', 3, 50)}},
 * {@code #{m.label(exam.state)}}.
 */
@Named("m")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private Preferences preferences;

    @Override
    public String get(Object key) {
        return key == null ? "" : Messages.text(preferences.getLanguage(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null;
    }

    /** Gives a text with its arguments filled in. */
    public String format(String key, Object... args) {
        return Messages.text(preferences.getLanguage(), key, args);
    }

    /** Gives the label of an enum constant; empty for null. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : Messages.label(preferences.getLanguage(), constant);
    }

    /** Gives the text of a refusal. */
    public String explain(RuleViolation violation) {
        return format(violation.code(), violation.args().toArray());
    }

    /** The texts can't be listed. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
