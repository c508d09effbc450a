package org.zhixun.exam.marking.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on a page that something was done. */
final class PageNotes {

    private PageNotes() {}

    static void say(String text) {
        say(FacesMessage.SEVERITY_INFO, text);
    }

    static void warn(String text) {
        say(FacesMessage.SEVERITY_WARN, text);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }
}
