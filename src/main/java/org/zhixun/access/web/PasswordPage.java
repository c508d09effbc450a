package org.zhixun.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.zhixun.access.SignInService;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.PageTexts;

/** Changes the reader's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private SignInService service;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private String old;
    private String wanted;
    private String repeated;

    /** Changes it. */
    public void change() {
        if (!wanted.equals(repeated)) {
            throw RuleViolation.invalid("access.passwords-differ");
        }
        String token = SignInCookie.read(request).orElse("");
        service.changePassword(old, wanted, token, request.getRemoteAddr());
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
