package org.zhixun.policy.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.zhixun.policy.PolicyKey;
import org.zhixun.policy.PolicyQueries;
import org.zhixun.policy.PolicyService;
import org.zhixun.policy.PolicyView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** One parameter: what is in force, its history, and the next value. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyQueries queries;

    @Inject
    private PolicyService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    private String name;
    private PolicyKey key;
    private PolicyView policy;

    private Integer value;
    private LocalDate from;
    private String basisDocument;

    /** Reads the parameter that the address names. */
    public void load() {
        key = Preferences.constant(PolicyKey.class, name).orElseThrow(() -> RuleViolation.notFound("policy.unknown"));
        policy = queries.one(key);
    }

    /** Sets the value entered. */
    public void set() {
        service.set(key, from, value, basisDocument);
        value = null;
        from = null;
        basisDocument = null;
        policy = queries.one(key);
        Messages.addGlobalInfo(texts.get("policy.saved"));
    }

    /** Takes the latest value back. */
    public void withdraw() {
        service.withdrawLatest(key);
        policy = queries.one(key);
        Messages.addGlobalInfo(texts.get("policy.withdrawn"));
    }

    /** Refuses a value out of range at its field. */
    public void checkValue(FacesContext faces, UIComponent field, Object entered) {
        if (entered instanceof Integer number && !key.allows(number)) {
            throw refusal("policy.out-of-range", key.least(), key.most(), number);
        }
    }

    /** Refuses a day that would rewrite history at its field. */
    public void checkFrom(FacesContext faces, UIComponent field, Object entered) {
        LocalDate earliest = policy.earliestNext();
        if (entered instanceof LocalDate day && earliest != null && day.isBefore(earliest)) {
            throw refusal("policy.not-after-last", earliest.minusDays(1).toString());
        }
    }

    /** Tells whether the parameter is the reader's to set. */
    public boolean isEditable() {
        return key.maySet(user);
    }

    public PolicyView getPolicy() {
        return policy;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getBasisDocument() {
        return basisDocument;
    }

    public void setBasisDocument(String basisDocument) {
        this.basisDocument = basisDocument;
    }

    private ValidatorException refusal(String code, Object... args) {
        String text = texts.format(code, args);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
