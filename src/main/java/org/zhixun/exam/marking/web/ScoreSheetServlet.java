package org.zhixun.exam.marking.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ScoreSheet;
import org.zhixun.shared.Messages;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.rest.Problem;
import org.zhixun.shared.web.HouseExceptionHandler;
import org.zhixun.shared.web.Preferences;

/** Gives the score sheet of an attempt as a file, in the reader's language: {@code /exam/score-sheet?attempt=…}. */
@WebServlet("/exam/score-sheet")
public class ScoreSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResultQueries results;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(results.scoreSheet(attempt(request)), response);
        } catch (RuleViolation refused) {
            request.setAttribute(HouseExceptionHandler.VIOLATION, refused);
            response.sendError(Problem.status(refused), refused.code());
        }
    }

    private void send(ScoreSheet sheet, HttpServletResponse response) throws IOException {
        byte[] file = ScoreSheetPrint.print(sheet, preferences.getLanguage());
        String name = Messages.text(
                preferences.getLanguage(),
                "marking.sheet.file",
                sheet.result().examCode(),
                sheet.person().badgeNumber());
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, true));
        response.getOutputStream().write(file);
    }

    private static long attempt(HttpServletRequest request) {
        try {
            return Long.parseLong(request.getParameter("attempt"));
        } catch (NumberFormatException e) {
            throw RuleViolation.notFound("attempt.not-found");
        }
    }
}
