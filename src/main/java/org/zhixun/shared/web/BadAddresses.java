package org.zhixun.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * Answers an address whose parameters can't be read or are missing with the error page. Faces itself would skip the page's actions and
 * draw the page all the same, of which nothing was read.
 */
public class BadAddresses implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        // Before a page is first shown, nothing but the parameters of its address is checked.
        if (faces.isValidationFailed() && !faces.isPostback() && !faces.getResponseComplete()) {
            HouseExceptionHandler.sendErrorPage(faces, new RuleViolation(Kind.MALFORMED, "shared.bad-address"));
        }
    }
}
