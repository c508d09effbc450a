package org.zhixun.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.zhixun.access.AccountService;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;

/** Changes the reader's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private AccountService service;

    @Inject
    private PageTexts texts;

    private String old;
    private String wanted;
    private String repeated;

    /** Changes it. */
    public void change() {
        if (!wanted.equals(repeated)) {
            throw RuleViolation.invalid("access.passwords-differ");
        }
        service.changeOwnPassword(
                old, wanted, SignInCookie.read(Faces.getRequest()).orElse(""));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("access.password-changed")));
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
