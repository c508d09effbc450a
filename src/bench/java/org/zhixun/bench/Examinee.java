package org.zhixun.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.testing.Crowd;

/** One trainee's way through an exam, as the browser walks it: start, page, saves of five answers, hand-in, result. */
final class Examinee {

    private static final String KIND = "\"kind\":\"";
    private static final String TICKET = "\"ticket\":\"";

    private final Crowd.Member member;
    private final long examId;
    private final long attemptId;
    private final String signedIn;
    private final List<String> kinds = new ArrayList<>();
    private String byTicket;
    private int seq;

    Examinee(Crowd.Member member, long examId, long attemptId) {
        this.member = member;
        this.examId = examId;
        this.attemptId = attemptId;
        this.signedIn = "Cookie: zxsid=" + member.cookie() + "\r\nSec-Fetch-Site: same-origin\r\n";
    }

    /** Gives everyone of an exam. */
    static List<Examinee> of(Crowd crowd, Crowd.Exam exam) {
        List<Examinee> all = new ArrayList<>();
        for (int i = 0; i < crowd.members().size(); i++) {
            all.add(new Examinee(
                    crowd.members().get(i), exam.examId(), exam.attempts().get(i)));
        }
        return all;
    }

    /** Starts the attempt. */
    void start(Wire wire) throws IOException {
        String body = expect(
                        201,
                        wire.send("POST", "/api/exams/" + examId + "/attempts", signedIn, "{\"device\":\"" + device() + "\"}"))
                .text();
        int ticket = body.indexOf(TICKET) + TICKET.length();
        byTicket = signedIn + "X-Attempt-Ticket: " + body.substring(ticket, body.indexOf('"', ticket))
                + "\r\nAccept: application/json\r\nAccept-Encoding: gzip, deflate, br\r\n";
        for (int at = body.indexOf(KIND); at >= 0; at = body.indexOf(KIND, at + 1)) {
            int kind = at + KIND.length();
            kinds.add(body.substring(kind, body.indexOf('"', kind)));
        }
    }

    /** Gets the exam page. */
    Wire.Reply page(Wire wire) throws IOException {
        return expect(
                200,
                wire.send(
                        "GET",
                        "/exam/sit.xhtml?attempt=" + attemptId,
                        signedIn + "Accept: text/html\r\nAccept-Encoding: gzip, deflate, br\r\n",
                        null));
    }

    /** Saves five answers that were not sent before and looks whether the receipt covers them. */
    void save(Wire wire) throws IOException {
        String body = Batch.json(device(), kinds, seq);
        seq += Batch.CHANGES;
        Wire.Reply receipt =
                expect(200, wire.send("PUT", "/api/attempts/" + attemptId + "/answers", byTicket, body));
        if (!receipt.text().contains("\"seq\":" + seq + ",")) {
            throw new IOException("The receipt does not cover " + seq + ": " + receipt.text());
        }
    }

    /** Hands in. */
    void handIn(Wire wire) throws IOException {
        expect(
                200,
                wire.send(
                        "POST",
                        "/api/attempts/" + attemptId + "/hand-in",
                        byTicket,
                        "{\"device\":\"" + device() + "\",\"changes\":[]}"));
    }

    /** Reads the result. */
    void result(Wire wire) throws IOException {
        expect(200, wire.send("GET", "/api/attempts/" + attemptId + "/result", signedIn, null));
    }

    private String device() {
        return "bench-" + member.personId();
    }

    private static Wire.Reply expect(int status, Wire.Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException("Not " + status + ": " + reply.head() + reply.text());
        }
        return reply;
    }
}
