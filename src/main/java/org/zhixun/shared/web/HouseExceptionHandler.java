package org.zhixun.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.rest.Problem;

/**
 * The one place where a page shows a refusal. Where the reader did something on a page, the page stays and the refusal stands among
 * its messages; where the page itself can't be shown, the error page says why. Everything else is left to the next handler.
 */
public class HouseExceptionHandler extends ExceptionHandlerWrapper {

    /** Request attribute with the violation that the error page explains. */
    public static final String VIOLATION = "org.zhixun.violation";

    /** Puts the handler around the others. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new HouseExceptionHandler(getWrapped().getExceptionHandler());
        }
    }

    HouseExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            Optional<RuleViolation> violation = violation(thrown);
            if (violation.isPresent()) {
                queued.remove();
                show(faces, violation.get());
            }
        }
        getWrapped().handle();
    }

    private static Optional<RuleViolation> violation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return Optional.of(violation);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new RuleViolation(Kind.CONFLICT, "shared.changed-meanwhile"));
            }
        }
        return Optional.empty();
    }

    private static void show(FacesContext faces, RuleViolation violation) {
        boolean sent = ((HttpServletRequest) faces.getExternalContext().getRequest())
                .getMethod()
                .equals("POST");
        boolean pageStays = sent && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (pageStays) {
            String text = CDI.current().select(PageTexts.class).get().explain(violation);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            sendErrorPage(faces, violation);
        }
    }

    static void sendErrorPage(FacesContext faces, RuleViolation violation) {
        ExternalContext external = faces.getExternalContext();
        external.getRequestMap().put(VIOLATION, violation);
        try {
            external.responseReset();
            external.responseSendError(Problem.status(violation), violation.code());
            faces.responseComplete();
        } catch (IOException | IllegalStateException e) {
            throw new FacesException(violation.code(), e);
        }
    }
}
