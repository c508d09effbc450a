package org.zhixun.shell.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.sql.DataSource;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Tells whether the house and its database answer. */
@Path("health")
@RequestScoped
public class HealthResource {

    @Resource(lookup = "java:/jdbc/zhixun")
    private DataSource database;

    @Inject
    private ServletContext archive;

    /**
     * Asks the database.
     *
     * @return status, database product, version, and whether demonstration data are in use
     * @throws RuleViolation UNAVAILABLE where the database does not answer
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject health() {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(2)) {
                throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
            }
            return Jsons.object()
                    .add("status", "UP")
                    .add("database", connection.getMetaData().getDatabaseProductName())
                    .add("version", version())
                    .add("demo", Boolean.getBoolean("zhixun.demo"))
                    .build();
        } catch (SQLException e) {
            throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
        }
    }

    /** Reads it from the archive itself: of the classes in it the server only knows the folder, which has no manifest. */
    private String version() {
        try (InputStream manifest = archive.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "development" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
