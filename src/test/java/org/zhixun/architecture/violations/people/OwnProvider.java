package org.zhixun.architecture.violations.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Searches for a provider of its own. */
public class OwnProvider {
    JsonObject nothing() {
        return Json.createObjectBuilder().build();
    }
}
