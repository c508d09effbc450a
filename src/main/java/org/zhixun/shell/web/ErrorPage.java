package org.zhixun.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.HouseExceptionHandler;
import org.zhixun.shared.web.PageTexts;

/** Says on the error page what went wrong and what to do. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> EXPLAINED = Set.of(403, 404, 503);

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageTexts texts;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    public String getTitle() {
        return texts.get("shell.error." + kind() + ".title");
    }

    /** Gives the refusal's own words where a rule refused. */
    public String getText() {
        return request.getAttribute(HouseExceptionHandler.VIOLATION) instanceof RuleViolation violation
                ? texts.explain(violation)
                : texts.get("shell.error." + kind() + ".text");
    }

    /** Gives the number under which the log has it, empty where nothing was logged. */
    public String getNumber() {
        return request.getAttribute("org.omnifaces.exception_uuid") instanceof String number ? number : "";
    }

    private String kind() {
        int status = getStatus();
        if (EXPLAINED.contains(status)) {
            return Integer.toString(status);
        }
        return status < 500 ? "400" : "500";
    }
}
