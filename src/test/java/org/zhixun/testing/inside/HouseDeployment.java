package org.zhixun.testing.inside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.zhixun.access.web.AccessFilter;
import org.zhixun.testing.Folders;
import org.zhixun.testing.inside.remote.TestAccessFilter;

/** The application as the build made it, plus the classes of the tests that run inside and what they need. */
final class HouseDeployment {

    /** Tests of other kinds and what only they need; seeded violations must not become beans. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(.*(Test|BrowserIT)(\\$.*)?\\.class)|(org/zhixun/(testing/(?!inside/remote/)|architecture/|bench/).*)");

    private HouseDeployment() {}

    @Deployment
    static WebArchive house() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "zhixun.war")
                .importFrom(Folders.WAR.toFile())
                .as(WebArchive.class);
        Path classes = Folders.TARGET.resolve("test-classes");
        for (Path file : files(classes)) {
            String name = classes.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".class") && !OUTSIDE.matcher(name).matches()) {
                war.addAsWebInfResource(new FileAsset(file.toFile()), "classes/" + name);
            }
        }
        war.setWebXML(new StringAsset(withTestAccess(war.get("WEB-INF/web.xml").getAsset())));
        return war.addAsLibraries(library(Assertions.class).toFile());
    }

    private static String withTestAccess(Asset webXml) {
        try (InputStream in = webXml.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(AccessFilter.class.getName())) {
                throw new IllegalStateException("The access filter does not stand in web.xml");
            }
            return text.replace(AccessFilter.class.getName(), TestAccessFilter.class.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path library(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
