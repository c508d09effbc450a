package org.zhixun.shell.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Tells whether the house and its database answer. */
@Path("health")
@RequestScoped
public class HealthResource {

    @Resource(lookup = "java:/jdbc/zhixun")
    private DataSource database;

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
            String version = getClass().getPackage().getImplementationVersion();
            return Json.createObjectBuilder()
                    .add("status", "UP")
                    .add("database", connection.getMetaData().getDatabaseProductName())
                    .add("version", version == null ? "development" : version)
                    .add("demo", Boolean.getBoolean("zhixun.demo"))
                    .build();
        } catch (SQLException e) {
            throw new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
        }
    }
}
