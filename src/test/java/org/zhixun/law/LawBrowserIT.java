package org.zhixun.law;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.testing.Houses;
import org.zhixun.testing.Http;
import org.zhixun.testing.Http.Answer;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.browser.Axe;
import org.zhixun.testing.browser.BrowserTest;
import org.zhixun.testing.browser.Devices;
import org.zhixun.testing.browser.Look;
import org.zhixun.testing.browser.SignInPage;

/** Legal staff bring statutes into the library, by page and by script, and everyone reads, compares and searches them. */
@BrowserTest
class LawBrowserIT {

    private static final String OLD = """
            # 浏览示例管理办法
            2020年1月10日 示例会议通过
            第一条 为了规范仓库管理，制定本办法。
            第二条 仓库钥匙由保管员随身携带，不得转借。
            第三条 本办法自2020年3月1日起施行。
            """;

    private static final String NEW = """
            # 浏览示例管理办法
            2020年1月10日 示例会议通过
            2022年5月6日 示例会议修订
            第一条 为了规范仓库管理，制定本办法。
            第二条 仓库实行双人双锁。
            第三条 仓库钥匙由保管员分别携带，不得转借、复制。
            第四条 本办法自2022年7月1日起施行。
            """;

    private static RunningServer house() {
        return Houses.onH2();
    }

    @Test
    void aStatuteIsPreviewedImportedComparedReadAndFound(Devices devices) {
        Page tab = SignInPage.signIn(devices.device(house(), Look.ENGLISH), "examstaff")
                .tab();
        bringIn(tab, OLD);
        tab.click("#confirm\\:import");
        assertThat(tab.locator("h1")).containsText("浏览示例管理办法");

        bringIn(tab, NEW);
        assertThat(tab.locator("main")).containsText("Every line was read");
        assertThat(tab.locator("main")).containsText("Renumbered");
        assertThat(Axe.findings(tab)).isEmpty();
        tab.click("#confirm\\:import");
        assertThat(tab.locator(".law-article")).hasCount(4);

        tab.locator("main a[href*='compare.xhtml']").first().click();
        assertThat(tab.locator(".law-pair")).hasCount(3);
        assertThat(tab.locator("ins").first()).isVisible();

        tab.navigate(house().uri("/law/search.xhtml?text=%E9%92%A5%E5%8C%99").toString());
        assertThat(tab.locator("mark").first()).hasText("钥匙");
        tab.locator(".law-hit a").first().click();
        assertThat(tab.locator("h1")).containsText("第三条");
        assertThat(tab.locator("main")).containsText("第二条");
        assertThat(Axe.findings(tab)).isEmpty();
    }

    @Test
    void aFileWithAFaultIsExplainedAndCanNotBeImported(Devices devices) {
        Page tab = SignInPage.signIn(devices.device(house(), Look.ENGLISH), "examstaff")
                .tab();

        bringIn(tab, OLD.replace("浏览", "错误").replace("第三条", "第二条"));

        assertThat(tab.locator("main")).containsText("第二条 stood there before");
        assertThat(tab.locator("#confirm\\:import")).hasCount(0);
    }

    @Test
    void scriptsImportCompareSearchAndRemove() {
        Http staff = house().http().as("examstaff");
        String old = OLD.replace("浏览示例", "接口示例");
        String revised = NEW.replace("浏览示例", "接口示例");

        Answer first = post(staff, "a.txt", old.getBytes(Charset.forName("GB18030")));
        Answer second = multipart(staff, "接口示例.md", revised.getBytes(StandardCharsets.UTF_8));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(first.object().getString("title")).isEqualTo("接口示例管理办法");
        assertThat(first.object().getString("version")).isEqualTo("2020-01-10");
        assertThat(first.object().getInt("articles")).isEqualTo(3);
        int from = first.object().getInt("id");
        int to = second.object().getInt("id");
        JsonObject comparison =
                staff.get("/api/statutes/compare?from=" + from + "&to=" + to).object();
        List<String> pairs = comparison.getJsonArray("pairs").stream()
                .map(pair -> pair.asJsonObject().get("from") + "→"
                        + pair.asJsonObject().get("to"))
                .toList();
        assertThat(pairs).containsExactly("1→1", "null→2", "2→3", "3→4");
        assertThat(staff.get("/api/statutes/" + to).object().getJsonArray("content"))
                .hasSize(4);
        assertThat(staff.get(
                                "/api/statutes/search?article=3&statute=%E6%8E%A5%E5%8F%A3%E7%A4%BA%E4%BE%8B%E7%AE%A1%E7%90%86%E5%8A%9E%E6%B3%95")
                        .object()
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(post(staff, "a.txt", old.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(409);
        assertThat(staff.send(staff.request("/api/statutes/" + from).DELETE()).status())
                .isEqualTo(204);
        assertThat(staff.get("/api/statutes/" + from).status()).isEqualTo(404);
    }

    @Test
    void wrongFilesAndReadersAreRefusedInWords() {
        Http staff = house().http().as("examstaff");
        byte[] text = OLD.replace("浏览示例", "拒绝示例").getBytes(StandardCharsets.UTF_8);

        Answer type = post(staff, "a.pdf", text);
        Answer large = post(staff, "a.txt", new byte[6 * 1024 * 1024]);
        Answer twice = post(staff, "a.txt", (OLD.replace("浏览示例", "拒绝示例") + "第三条 再次。").getBytes(StandardCharsets.UTF_8));

        assertThat(type.status()).isEqualTo(422);
        assertThat(type.code()).isEqualTo("law.file.type");
        assertThat(large.status()).isEqualTo(413);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.object().getString("detail_zh")).contains("第 6 行", "第三条 再次。");
        assertThat(twice.object().getString("detail_en")).contains("Line 6", "第三条 再次。");
        assertThat(post(house().http().as("trainee"), "a.txt", text).status()).isEqualTo(403);
        assertThat(post(house().http(), "a.txt", text).status()).isEqualTo(401);
        assertThat(staff.get("/api/statutes/compare?from=1&to=x").status()).isEqualTo(400);
        assertThat(staff.get("/api/statutes").value().asJsonArray())
                .noneMatch(version -> version.asJsonObject().getString("title").contains("拒绝示例"));
    }

    private static void bringIn(Page tab, String text) {
        tab.navigate(house().uri("/law/import.xhtml").toString());
        tab.setInputFiles(
                "#file\\:chosen", new FilePayload("示例.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        tab.click("#file\\:read");
    }

    private static Answer post(Http http, String name, byte[] content) {
        return http.send(http.request("/api/statutes?file=" + name)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private static Answer multipart(Http http, String name, byte[] content) {
        String boundary = "zhixun-boundary";
        byte[] start = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return http.send(http.request("/api/statutes")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(start, content, end))));
    }
}
