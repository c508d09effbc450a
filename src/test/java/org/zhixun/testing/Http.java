package org.zhixun.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A client of the REST addresses: JSON in, JSON out, one identity. */
public final class Http {

    /** The password of all demonstration accounts. */
    public static final String PASSWORD = "Zhixun-demo-1";

    /**
     * What the server answered.
     *
     * @param status the HTTP status
     * @param contentType the media type with its parameters, "" where there is none
     * @param body the body as text
     */
    public record Answer(int status, String contentType, String body) {

        /** Reads the body as an object. */
        public JsonObject object() {
            return value().asJsonObject();
        }

        /** Reads the body as any JSON value. */
        public JsonValue value() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readValue();
            }
        }

        /** Gives the refusal's code. */
        public String code() {
            return object().getString("code");
        }
    }

    private final HttpClient client;
    private final URI base;
    private final String token;

    Http(HttpClient client, URI base) {
        this(client, base, null);
    }

    private Http(HttpClient client, URI base, String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    /** Gives a client that is signed in with a demonstration account, by a token. */
    public Http as(String user) {
        Answer answer = post(
                "/api/tokens",
                Json.createObjectBuilder()
                        .add("user", user)
                        .add("password", PASSWORD)
                        .build());
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("No token for " + user + ": " + answer);
        }
        return new Http(client, base, answer.object().getString("token"));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonValue body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    public Answer put(String path, JsonValue body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Gives a request with the identity set, for what the other methods can't say. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends a request that {@link #request} began. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
